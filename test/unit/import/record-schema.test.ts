import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readRecord } from '../../../src/import/record.ts';
import { recordSchemaText } from '../../../src/import/record-schema-text.ts';
import { nounNames, nouns } from '../../../src/model/noun.ts';
import { buildClaimgraphSchema } from '../../../src/schema/build.ts';

const root = new URL('../../../', import.meta.url);
const published = readFileSync(new URL('docs/schema/record.schema.json', root), 'utf8');
const story = readFileSync(new URL('cypher/sample/story.jsonl', root), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const accepts = new Ajv2020({ allowUnionTypes: true, discriminator: true }).compile(JSON.parse(published));

function isRead(record: unknown): boolean {
  try {
    readRecord(record, 1);
    return true;
  } catch {
    return false;
  }
}

describe('the published schema of records', () => {
  test('is the one of the model', async () => {
    expect(published).toBe(recordSchemaText(await buildClaimgraphSchema()));
  });

  test('describes every field of every type', () => {
    const { $defs } = JSON.parse(published);
    const bare = nounNames
      .filter((noun) => noun !== 'ActionEvent')
      .flatMap((noun) =>
        Object.entries<{ description?: string }>($defs[noun].properties)
          .filter(([name, { description }]) => name !== 'type' && name !== 'id' && description === undefined)
          .map(([name]) => `${noun}.${name}`),
      );
    expect(bare).toEqual([]);
    expect(Object.keys($defs.Statement.properties)).toEqual(
      expect.arrayContaining(nouns.Statement.properties.map(({ name }) => name)),
    );
  });

  test('accepts every record of the sample story', () => {
    expect(story.filter((record) => !accepts(record))).toEqual([]);
  });

  const person = { type: 'Person', id: 'zhang', name: 'Victor Zhang' };
  test.each<[string, Record<string, unknown>, boolean]>([
    ['no more than is required', person, true],
    ['nulls', { ...person, description: null, aliases: null, roles: null }, true],
    ['no name', { type: 'Person', id: 'zhang' }, false],
    ['no id', { type: 'Person', name: 'Victor Zhang' }, false],
    ['an id with a space', { ...person, id: 'victor zhang' }, false],
    ['an unknown type', { ...person, type: 'Human' }, false],
    ['an unknown field', { ...person, surname: 'Zhang' }, false],
    ['a field of another type', { ...person, kind: 'COMPANY' }, false],
    ['a blank text', { ...person, name: ' ' }, false],
    ['an alias twice', { ...person, aliases: ['Vic', 'Vic'] }, false],
    ['a small country code', { ...person, country: 'gb' }, false],
    ['an identifier', { ...person, identifiers: [{ scheme: 'wikidata', value: 'Q1' }] }, true],
    ['an identifier of a capital scheme', { ...person, identifiers: [{ scheme: 'LEI', value: '1' }] }, false],
    ['a role', { ...person, roles: [{ node: 'huawei', title: 'Vice president', from: '2018' }] }, true],
    ['a role nowhere', { ...person, roles: [{ title: 'Vice president' }] }, false],
    [
      'an event',
      { type: 'RegulatoryAction', id: 'cap', kind: 'BAN', title: 'A ban', events: [{ id: 'banned', kind: 'ADOPTED' }] },
      true,
    ],
    [
      'an event of an unknown kind',
      { type: 'RegulatoryAction', id: 'cap', kind: 'BAN', title: 'A ban', events: [{ id: 'banned', kind: 'DONE' }] },
      false,
    ],
  ])('and the import agree on %s', (_what, record, right) => {
    expect([accepts(record), isRead(record)]).toEqual([right, right]);
  });
});
