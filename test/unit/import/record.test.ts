import { describe, expect, test } from '@jest/globals';
import { parseJsonLine } from '../../../src/import/json-line.ts';
import { RecordsRefused } from '../../../src/import/problem.ts';
import { readRecord } from '../../../src/import/record.ts';

const statement = {
  type: 'Statement',
  id: 'zhang-denies',
  text: 'Huawei is independent.',
  form: 'PARAPHRASE',
  speechAct: 'DENY',
  assertedBy: [{ node: 'zhang', via: 'SPEAKER' }],
};
const action = { type: 'RegulatoryAction', id: 'cap', kind: 'MARKET_SHARE_CAP', title: 'A cap' };
const person = { type: 'Person', id: 'zhang', name: 'Victor Zhang' };

function refusals(record: unknown): string {
  try {
    readRecord(record, 7);
  } catch (error) {
    if (error instanceof RecordsRefused) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('a record', () => {
  test('becomes a node, its relationships with ids and keys for pages, and fallbacks', () => {
    const record = {
      ...statement,
      saidOn: '2020-06',
      foundIn: [
        { node: 'article', exact: 'one', part: 'CONTENT' },
        { node: 'article', exact: 'two', prefix: 'and ' },
      ],
    };
    const key = '2020-06-01\tzhang-denies';
    const { node, relationships, ...rest } = readRecord(record, 7);
    expect(rest).toEqual({ line: 7, events: [], identifiers: [] });
    expect(node).toEqual({
      id: 'zhang-denies',
      noun: 'Statement',
      properties: {
        text: 'Huawei is independent.',
        form: 'PARAPHRASE',
        speechAct: 'DENY',
        status: 'CURRENT',
        saidOn: '2020-06',
        saidOnEarliest: '2020-06-01',
        saidOnLatest: '2020-06-30',
        saidOnKey: key,
      },
    });
    const ids = [
      'zhang-denies:ASSERTED_BY:zhang',
      'zhang-denies:FOUND_IN:article:000',
      'zhang-denies:FOUND_IN:article:001',
    ];
    expect(relationships.map(({ id }) => id)).toEqual(ids);
    expect(relationships.map(({ properties }) => properties)).toEqual([
      { id: ids[0], targetId: 'zhang', statementKey: key, via: 'SPEAKER' },
      { id: ids[1], targetId: 'article', statementKey: key, exact: 'one', part: 'CONTENT', order: 0 },
      { id: ids[2], exact: 'two', prefix: 'and ', order: 1 },
    ]);
  });

  test('of a regulatory action holds its events, and is sorted by the first of them', () => {
    const { node, events, relationships } = readRecord(
      { ...action, events: [{ id: 'cap-announced', kind: 'ANNOUNCED', on: '2020-01', note: 'In January.' }] },
      1,
    );
    const firstEventOnKey = '2020-01-01\tcap';
    expect(node.properties).toEqual({
      kind: 'MARKET_SHARE_CAP',
      title: 'A cap',
      firstEventOnKey,
      firstEventOn: '2020-01-01',
    });
    expect(events).toEqual([
      {
        id: 'cap-announced',
        noun: 'ActionEvent',
        properties: {
          kind: 'ANNOUNCED',
          on: '2020-01',
          onEarliest: '2020-01-01',
          onLatest: '2020-01-31',
          onKey: '2020-01-01\tcap-announced',
          note: 'In January.',
        },
      },
    ]);
    expect(relationships.map(({ properties }) => properties)).toEqual([
      { id: 'cap:HAS_EVENT:cap-announced', targetId: 'cap-announced', actionKey: firstEventOnKey },
    ]);
  });

  test('of an actor holds its identifiers and its instant in UTC', () => {
    const { identifiers, recordedAt } = readRecord(
      { ...person, recordedAt: '2026-01-01T01:00:00+01:00', identifiers: [{ scheme: 'wikidata', value: 'Q1' }] },
      1,
    );
    expect(identifiers).toEqual([{ actorId: 'zhang', key: 'wikidata\tQ1', scheme: 'wikidata', value: 'Q1' }]);
    expect(recordedAt).toBe('2026-01-01T00:00:00.000Z');
  });
});

describe('refused, with line, id, field and rule, is', () => {
  const nouns = 'Organisation, Person, Group, Statement, Claim, RegulatoryAction, Document, Topic';

  test.each<[string, unknown, string]>([
    ['what is no object', [], 'line 7: a record must be a JSON object'],
    ['a record without a type', { id: 'x' }, `line 7, x, type: nothing is none of ${nouns}`],
    ['an event on its own', { type: 'ActionEvent', id: 'x' }, `line 7, x, type: "ActionEvent" is none of ${nouns}`],
    ['a record without an id', { type: 'Topic', name: 'x' }, 'line 7, id: must be a text'],
    [
      'an id with a space',
      { ...person, id: 'victor zhang' },
      'line 7, victor zhang, id: "victor zhang" contains a space, a colon or a control character',
    ],
    ['an actor without a name', { type: 'Person', id: 'zhang' }, 'line 7, zhang, name: is required'],
    [
      'a name that no index can hold',
      { ...person, name: 'x'.repeat(501) },
      'line 7, zhang, name: has more than 500 characters',
    ],
    [
      'an unknown field',
      { ...person, nmae: 'x' },
      'line 7, zhang, nmae: is no field here; known are type, id, recordedAt, name, aliases, description, country, givenName, familyName, roles, partOf, memberOf, ownedBy, identifiers',
    ],
    [
      'an unknown value of an enum',
      { ...statement, form: 'PARAFRASE' },
      'line 7, zhang-denies, form: "PARAFRASE" is none of DIRECT_QUOTE, PARAPHRASE, MIXED, LETTER, PRESS_RELEASE, SPEECH, TESTIMONY, FILING, POST, NARRATION',
    ],
    [
      'an unknown property of a relationship',
      { ...statement, assertedBy: [{ node: 'zhang', stance: 'CRITICAL' }] },
      'line 7, zhang-denies, assertedBy[0].stance: is no field here; known are node, via, capacity',
    ],
    [
      'a relationship that is no list',
      { ...statement, about: 'huawei' },
      'line 7, zhang-denies, about: must be a list',
    ],
    [
      'an entry that is no object',
      { ...statement, about: ['huawei'] },
      'line 7, zhang-denies, about[0]: must be an object',
    ],
    ['an entry without a node', { ...statement, about: [{}] }, 'line 7, zhang-denies, about[0].node: must be a text'],
    [
      'a claim expressed without polarity',
      { ...statement, expresses: [{ node: 'independent' }] },
      'line 7, zhang-denies, expresses[0].polarity: is required',
    ],
    [
      'a statement without a speaker',
      { ...statement, assertedBy: [] },
      'line 7, zhang-denies, assertedBy: every statement but a NARRATION has a speaker',
    ],
    [
      'a narration with a speaker',
      { ...statement, form: 'NARRATION', foundIn: [{ node: 'article' }] },
      'line 7, zhang-denies, assertedBy: a NARRATION is nobody’s but the document’s; leave it out',
    ],
    [
      'a narration in no document',
      { ...statement, form: 'NARRATION', assertedBy: [] },
      'line 7, zhang-denies, foundIn: a NARRATION stands in a document; name it',
    ],
    [
      'a spokesperson of nobody',
      { ...statement, assertedBy: [{ node: 'zhang', via: 'SPOKESPERSON' }] },
      'line 7, zhang-denies, assertedBy[0].via: a SPOKESPERSON speaks for someone; name them in onBehalfOf',
    ],
    [
      'a relationship to itself',
      { ...statement, reports: [{ node: 'zhang-denies' }] },
      'line 7, zhang-denies, reports[0].node: zhang-denies cannot stand in this relationship to itself',
    ],
    [
      'a node listed twice',
      { ...statement, about: [{ node: 'huawei' }, { node: 'huawei', stance: 'CRITICAL' }] },
      'line 7, zhang-denies, about[1].node: huawei is listed twice',
    ],
    [
      'a span that ends before it starts',
      { ...statement, foundIn: [{ node: 'article', exact: 'x', start: 5, end: 5 }] },
      'line 7, zhang-denies, foundIn[0].end: 5 must be greater than start, 5',
    ],
    [
      'a span of another length than its words',
      { ...statement, foundIn: [{ node: 'article', exact: 'a😀', start: 5, end: 8 }] },
      'line 7, zhang-denies, foundIn[0].exact: has 2 characters, but start and end are 3 apart',
    ],
    [
      'half a span',
      { ...statement, foundIn: [{ node: 'article', exact: 'x', start: 5 }] },
      'line 7, zhang-denies, foundIn[0]: start and end stand together or not at all',
    ],
    [
      'a part of nothing',
      { ...statement, foundIn: [{ node: 'article', part: 'CUE' }] },
      'line 7, zhang-denies, foundIn[0].exact: is required where the entry has prefix, suffix, part, start or end',
    ],
    [
      'a second span without words',
      { ...statement, foundIn: [{ node: 'article', exact: 'x' }, { node: 'article' }] },
      'line 7, zhang-denies, foundIn[1].exact: is required where a statement has several entries for article',
    ],
    [
      'a span that stands there already',
      {
        ...statement,
        foundIn: [
          { node: 'article', exact: 'x' },
          { node: 'article', exact: 'x' },
        ],
      },
      'line 7, zhang-denies, foundIn[1]: says the same as an entry before it',
    ],
    [
      'a role that ends before it begins',
      { ...person, roles: [{ node: 'huawei', from: '2020', to: '2019-12' }] },
      'line 7, zhang, roles[0].to: 2019-12 lies before from, 2020',
    ],
    [
      'a number without a unit',
      { ...action, appliesTo: [{ node: 'huawei', value: 35, measure: 'market share' }] },
      'line 7, cap, appliesTo[0].unit: is required where there is a value',
    ],
    [
      'an event without a kind',
      { ...action, events: [{ id: 'announced' }] },
      'line 7, cap, events[0].kind: is required',
    ],
    [
      'an identifier of a scheme in capitals',
      { ...person, identifiers: [{ scheme: 'LEI', value: '1' }] },
      'line 7, zhang, identifiers[0].scheme: "LEI" is not a lower-case name such as lei or iso-3166-1',
    ],
    [
      'an identifier without a value',
      { ...person, identifiers: [{ scheme: 'lei' }] },
      'line 7, zhang, identifiers[0].value: is required',
    ],
  ])('%s', (_what, record, message) => {
    expect(refusals(record)).toBe(message);
  });

  test('a line that is no JSON', () => {
    expect(() => parseJsonLine('{', 3)).toThrow(new RecordsRefused([{ line: 3, message: 'is not a JSON text' }]));
    expect(parseJsonLine('  ', 3)).toBeUndefined();
  });

  test('a record with every one of its problems', () => {
    expect(refusals({ ...statement, text: ' ', language: 'xx', assertedBy: [{ node: 'zhang', via: 'SAYS' }] })).toBe(
      [
        'line 7, zhang-denies, text: is empty; leave it out instead',
        'line 7, zhang-denies, language: "xx" is not a language tag such as en or en-GB',
        'line 7, zhang-denies, assertedBy[0].via: "SAYS" is none of SPEAKER, SIGNATORY, SPOKESPERSON',
      ].join('\n'),
    );
  });

  test('many problems, twenty of them told and the others counted', () => {
    const many = new RecordsRefused(Array.from({ length: 22 }, (_, index) => ({ line: index, message: 'is wrong' })));
    expect(many.message.split('\n')).toHaveLength(21);
    expect(many.message).toMatch(/\nand 2 more$/);
  });
});
