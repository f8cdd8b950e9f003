import { beforeEach, expect, test } from '@jest/globals';
import { applyRecords } from '../../src/import/apply.ts';
import { loadRecords, readRecords } from '../../src/import/load.ts';
import { program } from '../../src/model/origin.ts';
import type { Database, Run } from '../../src/neo4j/database.ts';
import { statement } from '../../src/neo4j/statement.ts';
import { emptyDatabase } from '../neo4j.ts';

const article = (id: string, text?: string) => ({ type: 'Document', id, kind: 'ARTICLE', title: id, text });
const said = (id: string, more: object = {}) => ({
  type: 'Statement',
  id,
  text: id,
  form: 'PARAPHRASE',
  speechAct: 'ASSERT',
  assertedBy: [{ node: 'officials' }],
  ...more,
});

let database: Database;

beforeEach(async () => {
  database = await emptyDatabase();
  const officials = { type: 'Group', id: 'officials', name: 'Officials', anonymity: 'UNNAMED' };
  await loadRecords(database, [
    officials,
    article('one', 'It is so.'),
    article('other'),
    said('first'),
    said('second'),
  ]);
});

/** Loads records while others are loaded as a whole after the first use of a statement. */
async function loadAround(name: string, record: object, meanwhile: object): Promise<unknown> {
  const batch = await readRecords([record]);
  let between: Promise<unknown> | undefined;
  return database.write((run) => {
    const pausing: Run = async (text, parameters) => {
      const rows = await run(text, parameters);
      if (text !== statement(name)) return rows;
      between ??= loadRecords(database, [meanwhile]);
      await between;
      return rows;
    };
    return applyRecords(pausing, batch, { author: program, verb: 'import' });
  });
}

test('an unnamed source is not quoted in two documents by two writers at once', async () => {
  const found = (id: string, node: string) => said(id, { foundIn: [{ node }] });
  await expect(loadAround('import/unnamed-sources', found('first', 'one'), found('second', 'other'))).rejects.toThrow(
    'an unnamed source belongs to one document, but it is quoted in one, other',
  );
  expect(await database.read('MATCH (:Statement)-[:FOUND_IN]->(document) RETURN document.id')).toEqual([['other']]);
});

test('a document does not get another text while its words are quoted', async () => {
  const quote = said('first', { foundIn: [{ node: 'one', exact: 'so', start: 6, end: 8 }] });
  await expect(loadAround('import/document-text', quote, article('one', 'So it is.'))).rejects.toThrow(
    'first, foundIn[0].exact: the text of one reads "is" there',
  );
  expect(await database.read('MATCH (:Statement)-[:FOUND_IN]->(document) RETURN document.id')).toEqual([]);
});
