import { expect, test } from '@jest/globals';
import { importRecords, renamed } from '../../../bench/import/record.ts';
import { readRecord } from '../../../src/import/record.ts';

const four = [...importRecords(1, 2_000, 'four')];

test('each statement of the import bench names one speaker, subject, claim and document', () => {
  const named = four
    .filter(({ type }) => type === 'Statement')
    .map((record) => readRecord(record, 1).relationships.map(({ kind }) => kind.type));
  expect(named).toHaveLength(2_000);
  expect(new Set(named.map((types) => types.join()))).toEqual(new Set(['ASSERTED_BY,ABOUT,EXPRESSES,FOUND_IN']));
});

test('renamed records name each other, and none of the others', () => {
  const ids = new Set(four.map(({ id }) => id));
  const others = four.map((record) => readRecord(renamed(record, 'other-'), 1));
  const otherIds = new Set(others.flatMap(({ node, events }) => [node.id, ...events.map(({ id }) => id)]));
  expect([...otherIds].filter((id) => ids.has(id))).toEqual([]);
  expect(
    others.flatMap(({ relationships }) => relationships).filter(({ targetId }) => !otherIds.has(targetId)),
  ).toEqual([]);
});
