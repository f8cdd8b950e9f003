import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Item } from '../../../../src/import/format/item.ts';
import { mappedBy } from '../../../../src/import/mapping/apply.ts';
import { parseMapping } from '../../../../src/import/mapping/read.ts';
import { mappingSchema } from '../../../../src/import/mapping/schema.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-mapping-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What a mapping makes of a text, without the places. */
async function made(mapping: string, text: string | Buffer, options: { snapshot?: string } = {}): Promise<unknown[]> {
  const source = { name: join(folder, 'list.csv'), open: () => Readable.from([Buffer.from(text as string)]) };
  const items: Item[] = [];
  for await (const item of mappedBy(parseMapping(mapping, 'map.yaml'), options)([source], () => {})) items.push(item);
  return items.map((item) => {
    if ('record' in item) return item.keep ? { ...(item.record as object), kept: true } : item.record;
    return 'skipped' in item ? { skipped: item.skipped } : { line: item.place.line, message: item.message };
  });
}

const topics = (value: string, rest = '') =>
  `source: {format: csv}\nrecords:\n  - type: Topic\n    id: x\n    name: ${value}\n${rest}`;

/** The value of one expression over a row of three columns. */
async function value(expression: string, row = 'Ann,"one; two; one",', rest = ''): Promise<unknown> {
  const [record] = await made(topics(expression, rest), `name,list,empty\n${row}\n`);
  return (record as { name?: unknown; message?: string }).name ?? (record as { message?: string }).message;
}

describe('an expression', () => {
  test.each<[string, string, unknown]>([
    ['is text', `'plain text'`, 'plain text'],
    ['has braces of its own', `'{{name}}'`, '{name}'],
    ['takes a column', `'{name}'`, 'Ann'],
    ['puts columns into a text', `'{name} of {list}'`, 'Ann of one; two; one'],
    ['is nothing where a column of the text is', `'{name} of {empty}'`, undefined],
    ['has a default', `'{empty|default:none}'`, 'none'],
    ['makes slugs', `'{name|replace:"Ann":"Ünal  & Söhne (AG)"|slug}'`, 'unal-sohne-ag'],
    ['changes case', `'{name|upper} {name|lower}'`, 'ANN ann'],
    ['cuts by code points', `'{list|cut:5}'`, 'one;…'],
    ['splits', `'{list|split:"; "}'`, ['one', 'two', 'one']],
    ['splits once each', `['{list|split:"; "}', two, '{empty}', last]`, ['one', 'two', 'last']],
    [
      'counts, joins, picks ends',
      `'{list|split:"; "|count}/{list|split:";"|first}/{list|split:";"|unique|join:+}'`,
      '3/one/one+two',
    ],
    ['takes the one value there is', `'{list|split:"; "|only|default:several}'`, 'several'],
    ['matches', `'{list|match:"t(w.)"}'`, 'wo'],
    ['matches all', `'{list|matches:"\\w+e\\b"}'`, ['one', 'one']],
    ['maps', `'{name|map:people}'`, 'Person'],
    ['maps all others', `'{list|split:"; "|map:people}'`, ['Thing', 'Thing', 'Thing']],
    ['takes the first that is something', `{first: ['{empty}', '{name}', no]}`, 'Ann'],
    ['chooses', `{if: {value: '{name}', is: Ann}, then: yes, else: no}`, 'yes'],
    [
      'goes through lists',
      `{each: '{list|split:"; "}', when: {value: '{@item}', matches: o$}, of: '{@index} {@item}'}`,
      ['2 two'],
    ],
    [
      'makes objects without what is nothing',
      `[{node: '{name|slug}', as: '{empty}'}, {node: '{empty}', as: x}]`,
      [{ node: 'ann' }],
    ],
    ['knows its line', `'{@line}'`, 2],
    ['reads numbers', `'{name|replace:Ann:"1,250.5"|number}'`, 1250.5],
    ['says what is no number', `'{name|number}'`, '"Ann" is no number'],
    ['reads numbers with a decimal comma', `'{name|replace:Ann:"1.234,56"|number:","}'`, 1234.56],
    ['reads numbers with blanks between digits', `'{name|replace:Ann:"-1 250 000"|number}'`, -1250000],
    ['reads each number of a list', `'{name|replace:Ann:"1e3; .5; +7."|split:"; "|number}'`, [1000, 0.5, 7]],
    [
      'takes no decimal comma for a group of digits',
      `'{name|replace:Ann:"35,5"|number}'`,
      '"35,5" is no number; where , is the decimal sign, write number:","',
    ],
    [
      'takes no group of digits for a fraction',
      `'{name|replace:Ann:"1.234,56"|number}'`,
      '"1.234,56" is no number; where , is the decimal sign, write number:","',
    ],
    ['keeps groups of digits whole', `'{name|replace:Ann:"1,25,000"|number}'`, '"1,25,000" is no number'],
    ['says what cannot be added to', `'{name|add:1}'`, '"Ann" is no number'],
    ['compares numbers by size', `'{name|replace:Ann:"9; 10; -2.5"|split:"; "|max}'`, '10'],
    ['finds the least of numbers', `'{name|replace:Ann:"9; 10; -2.5"|split:"; "|min}'`, '-2.5'],
    ['compares other texts as texts', `'{name|replace:Ann:"9; 10; x"|split:"; "|min}'`, '10'],
    ['joins a list', `{join: '{list|split:"; "}', by: +}`, 'one+two+one'],
    ['joins a single value as a list of one', `{join: '{name}', by: +}`, 'Ann'],
    ['joins nothing to nothing', `{first: [{join: '{empty}'}, none]}`, 'none'],
    ['adds', `'{name|replace:Ann:41|add:1}'`, 42],
    ['finds countries', `'{name|replace:Ann:"united kingdom"|country}'`, 'GB'],
    ['finds no country', `'{name|country|default:none}'`, 'none'],
  ])('%s', async (_what, expression, expected) => {
    expect(await value(expression, undefined, 'values: {people: {Ann: Person, "*": Thing}}')).toEqual(expected);
  });

  test.each([
    ['24/06/2020', '"DD/MM/YYYY"', '2020-06-24'],
    ['6/4/20', '"M/D/YY"', '2020-06-04'],
    ['6/4/87', '"M/D/YY"', '1987-06-04'],
    ['4 June 2020', '"D MMM YYYY"', '2020-06-04'],
    ['Sept. 2020', '"D MMM YYYY":"MMM YYYY"', '2020-09'],
    ['2020', '"D MMM YYYY":YYYY', '2020'],
    ['soon', '"D MMM YYYY":YYYY', '"soon" is no date of the form D MMM YYYY or YYYY'],
  ])('reads the date %s by %s', async (text, forms, expected) => {
    expect(await value(`'{name|date:${forms}}'`, `${text},,`)).toBe(expected);
  });

  test.each([
    ['several rows of a table', '{name|lookup:other:value:all}', ['1', '2']],
    ['the one value', '{name|lookup:other:kind}', 'k'],
    ['no value where there are several', '{name|lookup:other:value|default:none}', 'none'],
    ['the first', '{name|lookup:other:value:first}', '1'],
    ['nothing for an unknown key', '{list|lookup:other:value|default:none}', 'none'],
    ['rows by each of several keys', '{name|replace:Ann:Bob!|lookup:other:kind}', 'b'],
    ['no row that is skipped', '{name|replace:Ann:Cyd|lookup:other:kind|default:none}', 'none'],
  ])('looks up %s', async (_what, template, expected) => {
    await writeFile(join(folder, 'other.csv'), 'who,value,kind\nAnn,1,k\nAnn,2,k\nBob,3,b\nCyd,4,c\n');
    const tables = `tables: {other: {file: other.csv, key: ['{who}', '{who}!'], skip: [{when: {value: '{who}', is: Cyd}, because: no}]}}`;
    expect(await value(`'${template}'`, undefined, tables)).toEqual(expected);
  });
});

describe('a mapping', () => {
  const whole = `
source: {format: csv, columns: [kind, name, day], nulls: ['-0-'], group: name}
skip:
  - {when: {not: '{name}'}, because: no name}
  - {when: {any: [{value: '{kind}', in: [ship, plane]}, {all: ['{day}', {value: '{kind}', is: car}]}]}, because: vehicles}
always:
  - {type: Document, id: list, kind: DATASET, publishedOn: '{@snapshot}', keep: true}
records:
  - {type: Topic, id: '{name|slug}', name: '{name}', scheme: '{@rows|where:day|pick:day|min}'}
  - {when: '{day}', each: '{@rows|pick:day}', type: Topic, id: '{name|slug}-{@item}', name: '{@item}'}
`;
  const rows = '1,Ann,2021\r\n1,Ann,2020\r\nship,Sea,\r\ncar,Fast,2020\r\n1, -0- ,2020\r\n1,Bob,-0-\r\n\x1a';

  test('makes records of rows, skips with reasons, and brings rows together', async () => {
    expect(await made(whole, rows, { snapshot: '2021-04-30' })).toEqual([
      { type: 'Document', id: 'list', kind: 'DATASET', publishedOn: '2021-04-30', kept: true },
      { type: 'Topic', id: 'ann', name: 'Ann', scheme: '2020' },
      { type: 'Topic', id: 'ann-2021', name: '2021' },
      { type: 'Topic', id: 'ann-2020', name: '2020' },
      { skipped: 'vehicles' },
      { skipped: 'vehicles' },
      { skipped: 'no name' },
      { type: 'Topic', id: 'bob', name: 'Bob' },
    ]);
  });

  test('reads tab-separated values, other encodings, control characters and quotation marks', async () => {
    const mapping = `source: {format: csv, delimiter: "\\t", encoding: windows-1252}\nrecords: [{type: Topic, id: x, name: '{a}|{b}'}]`;
    const text = Buffer.concat([
      Buffer.from('a\tb\n"say ""so"""\t\x01caf'),
      Buffer.from([0xe9]),
      Buffer.from('\x02bar\n'),
    ]);
    expect(await made(mapping, text)).toEqual([{ type: 'Topic', id: 'x', name: 'say "so"|café bar' }]);
  });

  test('refuses rows that are none, with their lines, and goes on', async () => {
    const mapping = `source: {format: csv}\nrecords: [{type: Topic, id: '{a}', name: '{b}'}]`;
    const text = Buffer.concat([
      Buffer.from('a,b\n1,x\n1,2,3\n2,"y" z\n3,caf'),
      Buffer.from([0xe9]),
      Buffer.from('\n4,z\n5,"never\nends\n'),
    ]);
    expect(await made(mapping, text)).toEqual([
      // What is found by the end of the file is told before the rows that are still on their way.
      { line: 7, message: expect.stringMatching(/^is no row: Quote Not Closed/) },
      { type: 'Topic', id: '1', name: 'x' },
      { line: 3, message: 'has 3 columns, but 2 were expected: a, b' },
      { type: 'Topic', id: '2', name: '"y" z' },
      { line: 5, message: 'holds bytes that are no text' },
      { type: 'Topic', id: '4', name: 'z' },
    ]);
  });

  test('reads JSON lines of any shape', async () => {
    const mapping = `source: {format: jsonl}\nrecords: [{each: '{tags}', type: Topic, id: '{author.id}-{@item.key}', name: '{@row.author.name}'}]`;
    const text = '{"author":{"id":7,"name":"Ann"},"tags":[{"key":"a"},{"key":"b"}]}\n[1]\n{"tags":[]}\n';
    expect(await made(mapping, text)).toEqual([
      { type: 'Topic', id: '7-a', name: 'Ann' },
      { type: 'Topic', id: '7-b', name: 'Ann' },
      { line: 2, message: 'is no JSON object' },
    ]);
  });

  test('names the columns that a file has not', async () => {
    await expect(made(topics(`'{nmae}'`), 'name\nAnn\n')).rejects.toThrow(
      `map.yaml, line 5: there is no column nmae in ${join(folder, 'list.csv')}; it has name.`,
    );
  });
});

test('two columns with one name are refused, and those without a name are no matter', async () => {
  await expect(made(topics(`'{name}'`), 'name,day, name \nAnn,2020,Bob\n')).rejects.toThrow(
    `${join(folder, 'list.csv')} has two columns with the name name; give each a name of its own in the first row of the file.`,
  );
  expect(await made(topics(`'{name}'`), 'name,,\nAnn,,\n')).toEqual([{ type: 'Topic', id: 'x', name: 'Ann' }]);
});

describe('a mapping file is refused', () => {
  test.each<[string, string, string[]]>([
    ['that is no YAML', 'source: {format: csv', ['map.yaml, line 1: Flow map']],
    ['without records', 'source: {format: csv}', ['map.yaml, line 1: the mapping lacks the field records']],
    [
      'with unknown fields and values',
      'source:\n  format: xml\n  colums: [a]\nrecords:\n  - type: Topic\n    name: x\n',
      [
        'map.yaml, line 2: source has the unknown field colums',
        'map.yaml, line 2: source.format must be one of csv, jsonl',
        'map.yaml, line 5: records[0] lacks the field id',
      ],
    ],
    [
      'with a condition that is none',
      `source: {format: csv}\nskip:\n  - when: {value: '{a}'}\n    because: no\nrecords: [{type: a, id: b}]`,
      ['map.yaml, line 3: skip[0].when is no condition: write a template, or an object with value'],
    ],
    [
      'with a filter that does not exist',
      topics(`'{a|snail}'`),
      ['map.yaml, line 5: records[0].name uses the filter snail, which does not exist; there are add, count'],
    ],
    ['with too few words', topics(`'{a|cut}'`), ['records[0].name gives the filter cut 0 words; it takes 1']],
    [
      'with a regular expression that is none',
      topics(`'{a|match:"("}'`),
      ['records[0].name gives the filter match what it cannot use: Invalid regular expression'],
    ],
    [
      'with a decimal sign that is none',
      topics(`'{a|number:x}'`),
      ['records[0].name gives the filter number what it cannot use: the decimal sign is . or , and not x'],
    ],
    [
      'with an unknown table',
      topics(`'{a|lookup:other:b}'`),
      ['records[0].name looks up in other, but only nothing is declared under tables'],
    ],
    [
      'with an unknown list of values',
      topics(`'{a|map:kinds}'`),
      ['records[0].name maps by kinds, but only nothing is declared under values'],
    ],
    ['with an unknown name', topics(`'{@lien}'`), ['records[0].name uses @lien, but only @item, @index']],
    ['with an open brace', topics(`'{a'`), ['records[0].name has no closing } in "{a"']],
    ['with a brace too many', topics(`'a}'`), ['records[0].name has a } without a { in "a}"']],
    ['with empty braces', topics(`'{}'`), ['records[0].name names no column between its braces']],
  ])('%s, with lines', (_what, text, messages) => {
    let message = '';
    try {
      parseMapping(text, 'map.yaml');
    } catch (error) {
      message = (error as Error).message;
    }
    for (const part of messages) expect(message).toContain(part);
    expect(message.split('\n')).toHaveLength(messages.length);
  });
});

test('the published schema is the one that mappings are checked by', () => {
  const published = readFileSync(new URL('../../../../docs/schema/mapping.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(published)).toEqual(mappingSchema);
});

const folderOfMappings = fileURLToPath(new URL('../../../../docs/import/mappings', import.meta.url));

test.each(readdirSync(folderOfMappings))('the mapping %s of the documentation has no mistakes', (name) => {
  const { rules } = parseMapping(readFileSync(join(folderOfMappings, name), 'utf8'), name);
  expect(rules.length).toBeGreaterThan(0);
});
