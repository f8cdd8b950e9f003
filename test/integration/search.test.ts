import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadRecords } from '../../src/import/load.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { answer, ask } from '../ask.ts';
import { emptyDatabase, sampleDatabase, settle } from '../neo4j.ts';

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly unsearched: string[];
    readonly nodes: { readonly id: string }[];
    readonly edges: {
      readonly cursor: string;
      readonly score: number;
      readonly node: { readonly id: string };
      readonly highlights: {
        readonly field: string;
        readonly text: string;
        readonly start: number;
        readonly end: number;
        readonly matches: { readonly start: number; readonly end: number }[];
      }[];
    }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

interface Cut {
  readonly complete: boolean;
  readonly totalCount: number;
  readonly nodes: readonly object[];
}

const query = `query ($text: String!, $types: [SearchType!], $where: SearchWhere, $first: Int, $after: String) {
  search(text: $text, types: $types, where: $where, first: $first, after: $after) {
    totalCount
    unsearched
    edges { cursor score node { id } highlights { field text start end matches { start end } } }
    pageInfo { endCursor hasNextPage }
  }
}`;

const find = (database: Database, text: string, more: object = {}) => answer<Found>(database, query, { text, ...more });
const idsOf = ({ search }: Found): string[] => search.edges.map(({ node }) => node.id);
/** The words that the highlights of the first find point at. */
const marked = ({ search }: Found): string[] =>
  (search.edges[0]?.highlights ?? []).flatMap(({ text, start, matches }) =>
    matches.map((match) => [...text].slice(match.start - start, match.end - start).join('')),
  );

describe('a search in the story', () => {
  let database: Database;

  beforeAll(async () => {
    database = await sampleDatabase();
  });

  test('finds an actor by name, a topic by heading and an action by title, best first, in one statement', async () => {
    const { result, statements } = await ask(
      database,
      '{ search(text: "spare parts", first: 3) { nodes { __typename id ... on Topic { name } ... on Statement { text } } } }',
    );
    expect(result).toEqual({
      data: {
        search: {
          nodes: [
            { __typename: 'Topic', id: 'spare-parts', name: 'Spare parts' },
            expect.objectContaining({ __typename: 'Claim', id: 'operators-need-spare-parts' }),
            expect.objectContaining({ __typename: expect.any(String) }),
          ],
        },
      },
    });
    expect(statements).toHaveLength(1);
    expect(idsOf(await find(database, 'huawei', { types: ['ACTOR'] }))).toEqual(['huawei', 'huawei-customers']);
    expect(idsOf(await find(database, 'semiconductor export', { types: ['REGULATORY_ACTION'] }))).toEqual([
      'us-semiconductor-export-controls',
    ]);
  });

  test('finds English words in all their forms, and shows where they stand', async () => {
    const found = await find(database, 'accusations Huawei', { types: ['STATEMENT'] });
    expect(idsOf(found)).toContain('narrator-recalls-us-accusation');
    expect(marked(found)).toEqual(expect.arrayContaining(['accusation', 'Huawei']));
    expect(idsOf(await find(database, 'Defense Innovation', { types: ['ACTOR'] }))).toEqual([
      'defense-innovation-board',
    ]);
  });

  test('takes structured conditions for each type in the same call', async () => {
    const made = await find(database, 'huawei', {
      types: ['STATEMENT'],
      where: { statement: { assertedBy: { id: { eq: 'victor-zhang' } } } },
    });
    expect(idsOf(made).sort()).toEqual([
      'zhang-opposes-us-actions',
      'zhang-says-huawei-independent',
      'zhang-works-with-customers',
    ]);
    const other = await find(database, 'huawei', { where: { statement: { saidOn: { certainly: '1999' } } } });
    expect(idsOf(other)).toContain('huawei');
    const statements = await find(database, 'huawei', { types: ['STATEMENT'] });
    const all = await find(database, 'huawei');
    expect(other.search.totalCount).toBe(all.search.totalCount - statements.search.totalCount);
  });

  test('refuses unknown ids in conditions, and sizes that are no page', async () => {
    const { result } = await ask(database, query, {
      text: 'huawei',
      where: { statement: { about: { id: { eq: 'nobody' } } } },
    });
    expect(result.errors?.[0]?.message).toBe('The filter names what does not exist: no node has the id "nobody".');
    const { result: none } = await ask(database, query, { text: 'huawei', first: 0 });
    expect(none.errors?.[0]?.message).toBe('first must be at least 1.');
  });

  test('refuses the cursor of another search', async () => {
    const { search } = await find(database, 'huawei', { first: 1 });
    const { result } = await ask(database, query, { text: 'operators', after: search.pageInfo.endCursor });
    expect(result.errors?.[0]?.message).toMatch(/belongs to another list/);
  });

  test('pages without a gap, whatever the size of the page', async () => {
    const all = await find(database, 'huawei', { first: 100 });
    expect(all.search.edges.length).toBe(all.search.totalCount);
    expect(all.search.totalCount).toBeGreaterThan(15);
    const scores = all.search.edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    for (const first of [1, 4, 7]) {
      const ids: string[] = [];
      let after: string | null = null;
      do {
        const { search }: Found = await find(database, 'huawei', { first, after });
        ids.push(...search.edges.map(({ node }) => node.id));
        after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
      } while (after !== null);
      expect(ids).toEqual(idsOf(all));
    }
  });
});

const texts = {
  att: 'AT&T (UK) Limited keeps its contract.',
  possessive: "Huawei's equipment isn’t risky.",
  hisilicon: 'Huawei and its unit HiSilicon design chips.',
  zurich: 'Zürich factories of Ørsted in Łódź.',
  us: 'U.S. officials said so.',
  chinese: '华为技术有限公司 否认指控',
  arabic: 'نفت شركة هواوي الاتهامات',
  russian: 'Huawei отрицает обвинения.',
  german: 'Die Überprüfung der Netzbetreiber läuft.',
  emoji: '😀😀 Emoji before Huawei',
  five: 'Is 5G? safe',
  organise: 'The ministry organised a defence review.',
  often: `A thimble. ${'There is nothing in between. '.repeat(20)}`.repeat(5),
  endless: `A bobbin. ${'🧵 '.repeat(25_000)}The last bobbin.`,
  long: `${'Nothing to see here at all. '.repeat(40)}The needle is here. ${'Still nothing to see. '.repeat(40)}Needles and haystacks.`,
} as const;

describe('what people type', () => {
  let database: Database;

  beforeAll(async () => {
    database = await emptyDatabase();
    await loadRecords(database, [
      { type: 'Organisation', id: 'att', name: 'AT&T', aliases: ['American Telephone'], kind: 'COMPANY' },
      ...Object.entries(texts).map(([id, text]) => ({
        type: 'Document',
        id: `in-${id}`,
        title: 'Untitled',
        kind: 'OTHER',
        text,
      })),
    ]);
    await settle(database);
  });

  const names = async (text: string): Promise<string[]> =>
    idsOf(await find(database, text))
      .map((id) => id.replace(/^in-/, ''))
      .sort();

  test.each([
    ['AT&T (UK', ['att']],
    ['AT&T', ['att', 'att']],
    ['Huawei/HiSilicon', ['hisilicon']],
    ['5G?', ['five']],
    ['', []],
    ['   ', []],
    ['"', []],
    ['"5G', ['five']],
    ['?*~+-&&||!(){}[]^"\\/:', []],
    ['huawei AND', ['emoji', 'hisilicon', 'possessive', 'russian']],
    ['OR huawei OR', ['emoji', 'hisilicon', 'possessive', 'russian']],
    ['huawei', ['emoji', 'hisilicon', 'possessive', 'russian']],
    ['huawei -hisilicon NOT emoji', ['possessive', 'russian']],
    ['-huawei', []],
    ['zurich OR hisilicon', ['hisilicon', 'zurich']],
    ['zurich | hisilicon', ['hisilicon', 'zurich']],
    ['ZURICH factory', ['zurich']],
    ['zürich orsted lodz', ['zurich']],
    ['US', ['us']],
    ['U.S.', ['us']],
    ['"unit HiSilicon"', ['hisilicon']],
    ['"HiSilicon unit"', []],
    ['“unit HiSilicon”', ['hisilicon']],
    ['hisil*', ['hisilicon']],
    ['zür*', ['zurich']],
    ['huawai~', ['emoji', 'hisilicon', 'russian']],
    ['huawai~0', []],
    ['huxxi~', []],
    ['华为', ['chinese']],
    ['华术', []],
    ['هواوي', ['arabic']],
    ['обвинения', ['russian']],
    ['uberprufung', ['german']],
    ['organization defense', ['organise']],
    ['title:untitled', Object.keys(texts).sort().slice(0, 0)],
    ['needle^3 AND (see', ['long']],
  ] as [string, string[]][])('%j finds %j', async (text, found) => {
    expect(await names(text)).toEqual(found);
  });

  test.each([
    ['10,000 letters', 'x'.repeat(10_000)],
    ['10,000 characters of words', 'lorem ipsum dolor sit amet '.repeat(400)],
    ['2,000 different words', Array.from({ length: 2_000 }, (_, index) => `word${index}`).join(' ')],
    ['10,000 quotation marks', '"'.repeat(10_000)],
    ['10,000 brackets', '('.repeat(10_000)],
    ['many fuzzy words', 'huawai~ hisilikon~ zurik~ fabrik~ lodzz~ orstet~ safe~'],
    ['many prefixes', 'a* b* c* d* e* f* g* h* i* j* k* l*'],
    ['a null character and a lone surrogate', 'hua\u0000wei \ud800'],
    ['mixed directions', 'هواوي Huawei \u202e 华为'],
  ])('%s are no error', async (_name, text) => {
    const { result } = await ask(database, query, { text });
    expect(result.errors).toBeUndefined();
  });

  test('is looked for in no more than may be read, the best first, and says so', async () => {
    const asked = '{ search(text: "huawei") { complete totalCount nodes { id } } }';
    const within = async (maxReads: number) => (await ask(database, asked, {}, maxReads)).result.data?.search as Cut;
    const all = await within(4);
    expect(all).toMatchObject({ complete: true, totalCount: 4 });
    for (const limit of [1, 2, 3])
      expect(await within(limit)).toEqual({ complete: false, totalCount: limit, nodes: all.nodes.slice(0, limit) });
    const none = await ask(database, '{ search(text: "?") { complete totalCount } }', {}, 1);
    expect(none.result.data).toEqual({ search: { complete: true, totalCount: 0 } });
  });

  test('is told what was not looked for', async () => {
    expect((await find(database, 'the Huawei of an "of the" 5G')).search.unsearched).toEqual([
      'the',
      'of',
      'an',
      'of the',
    ]);
    const many = Array.from({ length: 300 }, (_, index) => `word${index}`);
    const { unsearched } = (await find(database, many.join(' '))).search;
    expect(unsearched).toEqual(many.slice(100));
  });

  test('is told how many passages are not shown, and where they were not looked for to the end', async () => {
    const asked = async (text: string) => {
      const fields = 'highlights { start end } highlightsLeftOut lookedThrough';
      const { search } = await answer<{ search: { edges: Record<string, unknown[]>[] } }>(
        database,
        `query ($text: String!) { search(text: $text) { edges { ${fields} } } }`,
        { text },
      );
      return search.edges.map(({ highlights, ...others }) => ({ ...others, shown: highlights?.length }));
    };
    expect(await asked('thimble')).toEqual([{ shown: 3, highlightsLeftOut: 2, lookedThrough: true }]);
    expect(await asked('needle')).toEqual([{ shown: 2, highlightsLeftOut: 0, lookedThrough: true }]);
    expect(await asked('bobbin')).toEqual([{ shown: 1, highlightsLeftOut: 0, lookedThrough: false }]);
  });

  test('is shown in passages, by code points', async () => {
    const emoji = await find(database, 'huawei emoji');
    expect(emoji.search.edges[0]?.highlights).toEqual([
      {
        field: 'TEXT',
        text: texts.emoji,
        start: 0,
        end: 22,
        matches: [
          { start: 3, end: 8 },
          { start: 16, end: 22 },
        ],
      },
    ]);
    const long = await find(database, 'needle');
    const [first, second] = long.search.edges[0]?.highlights ?? [];
    expect(marked(long)).toEqual(['needle', 'Needles']);
    for (const fragment of [first, second]) {
      expect(fragment?.text.length).toBeLessThan(300);
      expect([...texts.long].slice(fragment?.start, fragment?.end).join('')).toBe(fragment?.text);
    }
    expect(marked(await find(database, '"american telephone"'))).toEqual(['American Telephone']);
    expect(marked(await find(database, 'zurich factory'))).toEqual(['Zürich', 'factories']);
  });
});

/** Words of which no two share a stem. */
const vocabulary = 'chip antenna tariff license minister spare router satellite órgano 北京 мост'.split(' ');

type OfOne<Kind> = { readonly kind: Kind; readonly word: string };
type OfTwo<Kind> = { readonly kind: Kind; readonly words: readonly string[] };
type Query = OfOne<'word'> | OfOne<'not'> | OfOne<'prefix'> | OfTwo<'phrase'> | OfTwo<'or'>;

const word = fc.constantFrom(...vocabulary);
const pair = fc.tuple(word, word);
const part: fc.Arbitrary<Query> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('word' as const), word }) },
  fc.record({ kind: fc.constant('not' as const), word }),
  fc.record({ kind: fc.constant('prefix' as const), word: word.map((whole) => [...whole].slice(0, 3).join('')) }),
  fc.record({ kind: fc.constant('phrase' as const), words: pair }),
  fc.record({ kind: fc.constant('or' as const), words: pair }),
);

function written(part: Query): string {
  if (part.kind === 'word') return part.word;
  if (part.kind === 'not') return `-${part.word}`;
  if (part.kind === 'prefix') return `${part.word}*`;
  return part.kind === 'phrase' ? `"${part.words.join(' ')}"` : part.words.join(' OR ');
}

function holds(part: Query, words: readonly string[]): boolean {
  if (part.kind === 'word') return words.includes(part.word);
  if (part.kind === 'not') return !words.includes(part.word);
  if (part.kind === 'prefix') return words.some((one) => one.startsWith(part.word));
  if (part.kind === 'or') return part.words.some((one) => words.includes(one));
  return words.some((one, index) => one === part.words[0] && words[index + 1] === part.words[1]);
}

describe('a search among random texts', () => {
  let database: Database;
  const documents = fc.sample(fc.array(word, { minLength: 1, maxLength: 6 }), { seed: 11, numRuns: 120 });

  beforeAll(async () => {
    database = await emptyDatabase();
    await loadRecords(
      database,
      documents.map((words, index) => ({
        type: 'Document',
        id: `document-${index}`,
        title: words.join(' '),
        kind: index % 2 ? 'ARTICLE' : 'LETTER',
      })),
    );
    await settle(database);
  });

  test('finds what a reader of all of them would, whatever the conditions and the page', async () => {
    const kinds = fc.option(fc.constantFrom('ARTICLE', 'LETTER'), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 3 }), kinds, async (parts, kind) => {
        const text = parts.map(written).join(' ');
        const where = kind && { document: { kind: { eq: kind } } };
        const first = await find(database, text, { where, first: 3 });
        const found = await find(database, text, { where, first: 1000 });
        const expected = documents.flatMap((words, index) => {
          const right = kind === undefined || (kind === 'ARTICLE') === (index % 2 === 1);
          const some = parts.some((part) => part.kind !== 'not');
          return right && some && parts.every((part) => holds(part, words)) ? [`document-${index}`] : [];
        });
        expect(idsOf(found).sort()).toEqual(expected.sort());
        expect(found.search.totalCount).toBe(expected.length);
        expect(first.search.edges).toEqual(found.search.edges.slice(0, 3));
        for (const { highlights } of found.search.edges) expect(highlights.length).toBeGreaterThan(0);
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});

describe('a search with more finds than are looked at first', () => {
  const short = 40;
  const long = 10_050;
  const rare = 'long-00005';
  let database: Database;
  /** All finds, the short texts before the long ones, of which all score alike. */
  const ordered = [
    ...Array.from({ length: short }, (_, number) => `short-${String(number).padStart(5, '0')}`).reverse(),
    ...Array.from({ length: long }, (_, number) => `long-${String(number).padStart(5, '0')}`).reverse(),
  ];

  beforeAll(async () => {
    database = await emptyDatabase();
    const statements = ordered.map((id) => ({
      type: 'Statement',
      id,
      text: id.startsWith('short') ? 'Gauge' : 'Gauge of a water level',
      form: id === rare ? 'SPEECH' : 'PARAPHRASE',
      speechAct: 'ASSERT',
      assertedBy: [{ node: 'speaker' }],
    }));
    await loadRecords(database, [
      { type: 'Organisation', id: 'speaker', kind: 'COMPANY', name: 'Speaker' },
      ...statements.reverse(),
    ]);
    await settle(database);
  }, 120_000);

  const pageOf = async (first: number, after: string | null = null): Promise<Found['search']> =>
    (await find(database, 'gauge', { types: ['STATEMENT'], first, after })).search;

  test('gives the best, then those that score alike by their ids, page by page', async () => {
    const [one, whole] = [await pageOf(25), await pageOf(100)];
    const two = await pageOf(25, one.pageInfo.endCursor);
    expect(one.totalCount).toBe(short + long);
    expect([...one.edges, ...two.edges].map(({ node }) => node.id)).toEqual(ordered.slice(0, 50));
    expect(whole.edges.map(({ node }) => node.id)).toEqual(ordered.slice(0, 100));
    expect(new Set(whole.edges.map(({ score }) => score)).size).toBe(2);
  });

  test('finds what meets a condition among those that were not looked at first', async () => {
    const where = { statement: { form: { eq: 'SPEECH' } } };
    const found = await find(database, 'gauge', { types: ['STATEMENT'], where, first: 10 });
    expect(idsOf(found)).toEqual([rare]);
    expect(found.search.pageInfo.hasNextPage).toBe(false);
  });
});
