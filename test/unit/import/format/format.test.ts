import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { formatNamed } from '../../../../src/import/format/format.ts';
import { readRecord } from '../../../../src/import/record.ts';

interface Made {
  /** Records by id. */
  records: Record<string, unknown>;
  /** Those that leave a node alone that is there. */
  kept: string[];
  skipped: string[];
  refused: string[];
}

/** What a format makes of values, written one a line or as one document; every record must be one that can be read. */
async function made(format: string, values: readonly unknown[], { indent }: { indent?: number } = {}): Promise<Made> {
  return madeOfFiles(format, [values], { indent });
}

/** The same of several files, of which the first comes from standard input. */
async function madeOfFiles(
  format: string,
  files: readonly (readonly unknown[])[],
  { indent }: { indent?: number | undefined } = {},
): Promise<Made> {
  const sources = files.map((values, index) => {
    const text = values
      .map((value) => (typeof value === 'string' ? value : JSON.stringify(value, undefined, indent)))
      .join('\n');
    return { name: index === 0 ? '-' : `file-${index}`, open: () => Readable.from([Buffer.from(text)]) };
  });
  const found: Made = { records: {}, kept: [], skipped: [], refused: [] };
  for await (const item of formatNamed(format)(sources, () => {})) {
    if ('skipped' in item) found.skipped.push(item.skipped);
    else if ('record' in item) {
      const { id, ...record } = item.record as { id: string };
      readRecord(item.record, 1);
      if (item.keep) found.kept.push(id);
      found.records[id] = record;
    } else found.refused.push(item.message);
  }
  return found;
}

describe('ClaimReview', () => {
  const review = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://checks.example.org/moon',
    datePublished: '2021-05-04T10:00:00+02:00',
    inLanguage: 'en',
    name: 'No, the moon is no cheese',
    author: { '@type': 'NewsMediaOrganization', name: 'Checks', url: 'https://checks.example.org' },
    claimReviewed: 'The moon is cheese.',
    itemReviewed: {
      '@type': 'Claim',
      datePublished: '2021-05',
      author: { '@type': 'Person', name: 'A Mouse', sameAs: 'https://www.wikidata.org/wiki/Q42' },
      appearance: [
        { '@type': 'CreativeWork', url: 'https://mice.example.org/1', headline: 'Cheese!' },
        'https://mice.example.org/2',
      ],
    },
    reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'False' },
  };

  test('becomes the article, the claim, both parties, what is claimed and what is said of it', async () => {
    const { records, kept } = await made('claim-review', [review], { indent: 2 });
    const ids = Object.keys(records);
    const [checker = '', , first = '', second = '', article = '', claim = ''] = ids;
    expect(ids[1]).toBe('wikidata-q42');
    expect(records).toEqual({
      [checker]: { type: 'Organisation', name: 'Checks', kind: 'NEWS_ORGANISATION' },
      'wikidata-q42': { type: 'Person', name: 'A Mouse', identifiers: [{ scheme: 'wikidata', value: 'Q42' }] },
      [first]: { type: 'Document', kind: 'OTHER', url: 'https://mice.example.org/1', title: 'Cheese!' },
      [second]: { type: 'Document', kind: 'OTHER', url: 'https://mice.example.org/2' },
      [article]: {
        type: 'Document',
        kind: 'ARTICLE',
        url: 'https://checks.example.org/moon',
        title: 'No, the moon is no cheese',
        publishedOn: '2021-05-04',
        language: 'en',
        publishedBy: [{ node: checker }],
      },
      [claim]: { type: 'Claim', text: 'The moon is cheese.', language: 'en' },
      [`${article}-claimed`]: {
        type: 'Statement',
        text: 'The moon is cheese.',
        language: 'en',
        form: 'PARAPHRASE',
        speechAct: 'ASSERT',
        saidOn: '2021-05',
        assertedBy: [{ node: 'wikidata-q42' }],
        expresses: [{ node: claim, polarity: 'AFFIRMS' }],
        foundIn: [{ node: first }, { node: second }, { node: article }],
      },
      [`${article}-judged`]: {
        type: 'Statement',
        text: 'False: The moon is cheese.',
        language: 'en',
        form: 'PARAPHRASE',
        speechAct: 'DENY',
        saidOn: '2021-05-04',
        assertedBy: [{ node: checker }],
        expresses: [{ node: claim, polarity: 'DENIES' }],
        foundIn: [{ node: article }],
        disputes: [{ node: `${article}-claimed`, basis: 'EXPLICIT' }],
      },
    });
    expect(kept).toEqual([checker, 'wikidata-q42', first, second, claim]);
  });

  test.each<[string, object, string, string | undefined]>([
    ['the best of a scale', { ratingValue: '5', bestRating: '5', worstRating: '1' }, 'AFFIRMS', 'confirms'],
    ['the middle of a scale', { ratingValue: 3 }, 'QUESTIONS', 'respondsTo'],
    ['a scale turned round', { ratingValue: 1, bestRating: 1, worstRating: 7 }, 'AFFIRMS', 'confirms'],
    ['words alone', { alternateName: 'Pants on Fire!' }, 'DENIES', 'disputes'],
    ['words alone, in Spanish', { alternateName: 'Verdadero' }, 'AFFIRMS', 'confirms'],
    ['other words', { alternateName: 'Missing context' }, 'QUESTIONS', 'respondsTo'],
    ['a number off its scale', { ratingValue: 0, alternateName: 'False' }, 'DENIES', 'disputes'],
  ])('takes a side by %s', async (_what, reviewRating, polarity, relation) => {
    const { records } = await made('claim-review', [{ ...review, reviewRating }]);
    const [judged] = Object.entries(records).filter(([id]) => id.endsWith('-judged'));
    expect(judged?.[1]).toMatchObject({ expresses: [{ polarity }], [relation ?? '']: [{ basis: 'EXPLICIT' }] });
  });

  test('stands in feeds, graphs and lists; other things are passed over', async () => {
    const feed = {
      '@type': 'DataFeed',
      dataFeedElement: [{ '@type': 'DataFeedItem', item: [review] }, { item: null }],
    };
    const one = await made('claim-review', [review]);
    expect(await made('claim-review', [feed])).toEqual(one);
    expect(await made('claim-review', [[{ '@graph': [{ '@type': 'WebPage' }, review] }]], { indent: 1 })).toEqual(one);
    expect(await made('claim-review', [{ '@type': 'Article' }])).toMatchObject({ skipped: ['no ClaimReview in it'] });
  });

  test('of one claim by two checkers meet in the claim, but a name alone is not taken for the same one', async () => {
    const anonymous = { ...review, itemReviewed: { author: 'A Mouse' }, inLanguage: 'English' };
    const other = {
      ...anonymous,
      url: 'https://other.example.org/x',
      author: { name: 'Other' },
      claimReviewed: 'The moon  is CHEESE.',
    };
    const { records } = await made('claim-review', [anonymous, other]);
    const named = (type: string) =>
      Object.values(records).filter((record) => (record as { type: string }).type === type);
    expect(named('Claim')).toHaveLength(1);
    expect(named('Group')).toHaveLength(3);
  });

  test('stands below anything, such as the article that holds it', async () => {
    const named = { ...review, '@id': '#review' };
    const article = { '@type': 'NewsArticle', headline: 'x', review: { about: [named] } };
    const referring = { '@type': 'WebPage', mainEntity: { '@type': 'ClaimReview', '@id': '#review' } };
    expect(await made('claim-review', [[article, referring]])).toEqual(await made('claim-review', [review]));
  });

  test('finds what it names by an @id elsewhere in the same JSON', async () => {
    const { author, itemReviewed } = review;
    const claimant = { ...itemReviewed.author, '@id': 'https://mice.example.org/#mouse' };
    const checker = { ...author, '@id': 'https://checks.example.org/#us' };
    const item = { ...itemReviewed, '@id': '#claim', author: { '@id': claimant['@id'] } };
    const referring = { ...review, author: [{ '@id': checker['@id'] }], itemReviewed: { '@id': '#claim' } };
    const inline = await made('claim-review', [review]);
    expect(await made('claim-review', [{ '@graph': [referring, checker, item, claimant] }])).toEqual(inline);
    const unnamed = { ...review, author: { '@id': '#nobody' }, publisher: author };
    expect(await made('claim-review', [unnamed])).toEqual(inline);
  });

  test.each(['https://[your-site]/check/1', 'https://%zz/', 'https://a.example:99999/'])(
    'at %s, which is no address, is refused, and the next is read',
    async (url) => {
      const { refused, records } = await made('claim-review', [{ ...review, url }, review]);
      expect(refused).toEqual(['has no url that is a web address, so it could not be told from others']);
      expect(records).toEqual((await made('claim-review', [review])).records);
    },
  );

  test('on lines of which the first is broken is read all the same', async () => {
    const { refused, records } = await made('claim-review', ['{"@type": "ClaimReview", ', review, '', review]);
    expect(refused).toEqual([expect.stringMatching(/^is not a JSON text/)]);
    expect(records).toEqual((await made('claim-review', [review])).records);
  });

  test('in a document that is not UTF-8 is refused', async () => {
    const text = JSON.stringify({ ...review, claimReviewed: 'The café is closed.' }, undefined, 1);
    const source = { name: '-', open: () => Readable.from([Buffer.from(text, 'latin1')]) };
    const found = [];
    for await (const item of formatNamed('claim-review')([source], () => {})) found.push(item);
    const line = text.split('\n').findIndex((words) => words.includes('café')) + 1;
    expect(found).toEqual([expect.objectContaining({ message: 'is not UTF-8 text', place: { source: '-', line } })]);
  });

  test('may have a title of any length and any characters', async () => {
    const { records } = await made('claim-review', [{ ...review, name: '🧀'.repeat(600) }]);
    expect(Object.values(records)).toContainEqual(expect.objectContaining({ title: '🧀'.repeat(500) }));
  });

  test('without an address or a claim is refused', async () => {
    const { url: _url, ...nowhere } = review;
    const { claimReviewed: _claim, ...nothing } = review;
    expect((await made('claim-review', [nowhere, { ...nothing, itemReviewed: {} }])).refused).toEqual([
      'has no url that is a web address, so it could not be told from others',
      'has no claimReviewed',
    ]);
  });
});

describe('FollowTheMoney', () => {
  const entity = (id: string, schema: string, properties: object) => ({ id, schema, properties });
  const entities = [
    entity('own-1', 'Ownership', { owner: ['acme'], asset: ['daughter'], startDate: ['2019-05'] }),
    entity('own-2', 'Ownership', { owner: ['ann'], asset: ['acme'] }),
    entity('dir-1', 'Directorship', {
      director: ['ann'],
      organization: ['acme'],
      role: ['Director'],
      startDate: ['2018'],
      endDate: ['2019-01-31'],
    }),
    entity('dir-2', 'Employment', {
      employee: ['ann'],
      employer: ['acme'],
      role: ['Chair'],
      startDate: ['2019-02-01'],
    }),
    entity('mem-1', 'Membership', { member: ['daughter'], organization: ['club'] }),
    entity('ann', 'Person', {
      name: ['Ann Example', 'Anne Example'],
      alias: ['A. Example', 'Anne Example'],
      firstName: ['Ann'],
      lastName: ['Example'],
      nationality: ['gb', 'us'],
      wikidataId: ['Q1'],
    }),
    entity('acme', 'Company', {
      name: ['Acme'],
      country: ['ru'],
      innCode: ['7707294809'],
      registrationNumber: ['1', '2'],
    }),
    entity('daughter', 'LegalEntity', { name: ['Daughter'] }),
    entity('club', 'PublicBody', { name: ['Club'], jurisdiction: ['gb-sct'] }),
    entity('sanction', 'Sanction', {
      entity: ['acme', 'ship'],
      authority: ['Office of Foreign Assets Control'],
      program: ['SDGT'],
      startDate: ['2020-01-02'],
      endDate: ['2021-01-02'],
      reason: ['Because.'],
      country: ['us'],
    }),
    entity('ship', 'Vessel', { name: ['Ship'] }),
    entity('article', 'Article', {
      title: ['News'],
      sourceUrl: ['https://example.org/news'],
      publishedAt: ['2020-01-03T00:00:00'],
    }),
    '{"schema":"Person"}',
  ];

  test('becomes actors with roles and owners, sanctions with events, and documents', async () => {
    const found = await made('follow-the-money', entities);
    expect(found.records).toEqual({
      ann: {
        type: 'Person',
        name: 'Ann Example',
        aliases: ['Anne Example', 'A. Example'],
        country: 'GB',
        givenName: 'Ann',
        familyName: 'Example',
        identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
        roles: [{ node: 'acme', title: 'Director; Chair', from: '2018' }],
      },
      acme: {
        type: 'Organisation',
        name: 'Acme',
        country: 'RU',
        kind: 'COMPANY',
        identifiers: [
          { scheme: 'inn', value: '7707294809' },
          { scheme: 'registration-number', value: '1' },
          { scheme: 'registration-number', value: '2' },
        ],
      },
      daughter: {
        type: 'Group',
        name: 'Daughter',
        anonymity: 'NAMED',
        memberOf: [{ node: 'club' }],
        ownedBy: [{ node: 'acme', from: '2019-05' }],
      },
      club: { type: 'Organisation', name: 'Club', kind: 'GOVERNMENT_BODY' },
      'authority-office-of-foreign-assets-control': {
        type: 'Organisation',
        name: 'Office of Foreign Assets Control',
        kind: 'GOVERNMENT_BODY',
      },
      sanction: {
        type: 'RegulatoryAction',
        kind: 'SANCTION',
        title: 'SDGT, Office of Foreign Assets Control',
        summary: 'Because.',
        jurisdiction: 'US',
        issuedBy: [{ node: 'authority-office-of-foreign-assets-control', role: 'ISSUER' }],
        appliesTo: [{ node: 'acme', relation: 'NAMED' }],
        events: [
          { id: 'sanction-in-force', kind: 'IN_FORCE', on: '2020-01-02' },
          { id: 'sanction-expired', kind: 'EXPIRED', on: '2021-01-02' },
        ],
      },
      article: {
        type: 'Document',
        kind: 'ARTICLE',
        title: 'News',
        url: 'https://example.org/news',
        publishedOn: '2020-01-03',
      },
    });
    expect(found.kept).toEqual(['authority-office-of-foreign-assets-control']);
    expect(found.skipped).toEqual([
      'Ownerships that lead to a Person',
      'Sanctions that name something that has no counterpart',
      'Vessel: has no counterpart',
    ]);
    expect(found.refused).toEqual(['is no entity: it has no id or no schema']);
  });

  test('is one whole, however it is spread over files', async () => {
    const one = await made('follow-the-money', entities);
    const files = [entities.slice(0, 4), entities.slice(4, 8), entities.slice(8)];
    const parts = await madeOfFiles('follow-the-money', files);
    expect(parts.records).toEqual(one.records);
    expect(parts.skipped.sort()).toEqual(one.skipped.sort());
  });

  test('counts every link that the model cannot say, by its schema', async () => {
    const { records, skipped } = await made('follow-the-money', [
      entity('acme', 'Company', { name: ['Acme'] }),
      entity('ship', 'Vessel', { name: ['Ship'] }),
      entity('news', 'Article', { title: ['News'] }),
      entity('own-1', 'Ownership', { owner: ['acme'], asset: ['ship'] }),
      entity('own-2', 'Ownership', { owner: ['ship', 'acme'], asset: ['acme'] }),
      entity('own-3', 'Ownership', { owner: ['acme'] }),
      entity('mem-1', 'Membership', { member: ['news'], organization: ['acme'] }),
      entity('dir-1', 'Directorship', { director: ['ann'], organization: ['acme'] }),
      entity('emp-1', 'Employment', { employee: ['acme'], employer: ['gone'] }),
      entity('rep-1', 'Representation', { agent: ['acme'], client: ['acme'] }),
      entity('sanction', 'Sanction', { entity: ['gone', 'acme'], program: ['SDGT'] }),
    ]);
    expect(Object.keys(records)).toEqual(['acme', 'news', 'sanction']);
    expect(records.acme).toEqual({ type: 'Organisation', name: 'Acme', kind: 'COMPANY' });
    expect(skipped).toEqual([
      'Vessel: has no counterpart',
      'Ownerships that start at something that has no counterpart',
      'Ownerships that lead to something that has no counterpart',
      'Ownerships that lead back to where they start',
      'Ownerships that lack an end',
      'Memberships that start at a Document',
      'Directorships that start at nobody in these files',
      'Employments that lead to nobody in these files',
      'Representation: has no counterpart',
      'Sanctions that name nobody in these files',
    ]);
  });
});

test('a FollowTheMoney property may be a single text where a list belongs', async () => {
  const lines = [
    { id: 'o1', schema: 'Company', properties: { name: 'One Ltd', alias: 'The One' } },
    { id: 'p1', schema: 'Person', properties: { name: ['Ann'] } },
    { id: 'd1', schema: 'Directorship', properties: { director: 'p1', organization: ['o1'] } },
  ];
  const lists = lines.map(({ properties, ...rest }) => ({
    ...rest,
    properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, [value].flat()])),
  }));
  const { records, refused } = await made('follow-the-money', lines);
  expect({ records, refused }).toEqual({ records: (await made('follow-the-money', lists)).records, refused: [] });
  expect(records).toMatchObject({ o1: { aliases: ['The One'] }, p1: { roles: [{ node: 'o1' }] } });
});

describe('Citron', () => {
  const text = '😀 “No,” said Ann Example. “Never,” she added. They hinted at more.';
  const span = (words: string, from = 0) => {
    const start = [...text.slice(0, text.indexOf(words, from))].length;
    return { start, end: start + [...words].length, text: words };
  };
  const document = {
    text,
    quotes: [
      { cue: span('said'), sources: [span('Ann Example')], contents: [span('“No,”')], confidence: '0.9312' },
      { cue: span('added'), sources: [span('she')], contents: [span('“Never,”')], confidence: '0.6' },
      { cue: span('hinted'), sources: [span('They')], contents: [span('more')], confidence: '0.1' },
      { cue: span('said'), sources: [], contents: [span('more')] },
    ],
    coreference_groups: [[span('Ann Example'), span('she')]],
  };

  test('becomes a document with its text, its sources, and statements with their spans in code points', async () => {
    const found = await made('citron', [document], { indent: 4 });
    const [id = ''] = Object.keys(found.records);
    expect(id).toMatch(/^document-[0-9a-f]{12}$/);
    const ann = `${id}-ann-example`;
    const said = { type: 'Statement', speechAct: 'ASSERT' };
    const part = (words: string, name: string) => {
      const { text: exact, ...place } = span(words);
      return { node: id, exact, ...place, part: name };
    };
    expect(found.records).toEqual({
      [id]: { type: 'Document', kind: 'ARTICLE', text },
      [ann]: { type: 'Group', name: 'Ann Example', describedAs: 'Ann Example', anonymity: 'NAMED' },
      [`${id}-they`]: { type: 'Group', name: 'They', describedAs: 'They', anonymity: 'UNKNOWN' },
      [`${id}-quote-1`]: {
        ...said,
        text: '“No,”',
        form: 'DIRECT_QUOTE',
        cue: 'said',
        confidence: 'HIGH',
        assertedBy: [{ node: ann, via: 'SPEAKER' }],
        foundIn: [part('“No,”', 'CONTENT'), part('Ann Example', 'SOURCE'), part('said', 'CUE')],
      },
      [`${id}-quote-2`]: {
        ...said,
        text: '“Never,”',
        form: 'DIRECT_QUOTE',
        cue: 'added',
        confidence: 'MEDIUM',
        assertedBy: [{ node: ann, via: 'SPEAKER' }],
        foundIn: [part('“Never,”', 'CONTENT'), part('she', 'SOURCE'), part('added', 'CUE')],
      },
      [`${id}-quote-3`]: {
        ...said,
        text: 'more',
        form: 'PARAPHRASE',
        cue: 'hinted',
        confidence: 'LOW',
        assertedBy: [{ node: `${id}-they`, via: 'SPEAKER' }],
        foundIn: [part('more', 'CONTENT'), part('They', 'SOURCE'), part('hinted', 'CUE')],
      },
    });
    expect(found.skipped).toEqual(['quotations without a source or a content']);
  });

  test('documents may stand one a line', async () => {
    const found = await made('citron', [document, { ...document, id: 'second' }, { text: 'alone' }, '{']);
    expect(Object.keys(found.records)).toContain('second-quote-1');
    expect(found.refused).toEqual([
      'is no document with a text and a list of quotes',
      expect.stringContaining('is not a JSON text'),
    ]);
  });
});

test('an unknown format is refused with those that there are', () => {
  expect(() => formatNamed('xml')).toThrow(
    'xml is no format; known are records, claim-review, follow-the-money, citron.',
  );
});
