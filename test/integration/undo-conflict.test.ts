import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { CannotUndo, checkUndo, readUndo } from '../../src/history/undo/undo.ts';
import { loadRecords } from '../../src/import/load.ts';
import type { Database, Run } from '../../src/neo4j/database.ts';
import { answer } from '../ask.ts';
import { exported } from '../export/everything.ts';
import { importAs, undo } from '../import-batch.ts';
import { emptyDatabase } from '../neo4j.ts';

jest.setTimeout(240_000);

const topic = (id: string, name = id) => ({ type: 'Topic', id, name });
const huawei = { type: 'Organisation', id: 'huawei', name: 'Huawei', kind: 'COMPANY' };
const zte = { type: 'Organisation', id: 'zte', name: 'ZTE', kind: 'COMPANY' };
const claim = (id: string, about: string, text = 'A threat.') => ({
  type: 'Claim',
  id,
  text,
  about: [{ node: about }],
});
const report = (text: string) => ({ type: 'Document', id: 'report', kind: 'REPORT', text });
const denial = {
  type: 'Statement',
  id: 'denial',
  text: 'We deny that.',
  form: 'PARAPHRASE',
  speechAct: 'DENY',
  assertedBy: [{ node: 'huawei' }],
};
const quoting = (exact: string, start: number) => ({
  ...denial,
  foundIn: [{ node: 'report', exact, start, end: start + exact.length }],
});

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
  await loadRecords(database, [huawei, topic('5g')]);
});

/** What stands against it, each with the id; nothing of it is taken back. */
async function conflicts(batch: string): Promise<string[]> {
  const before = await exported(database);
  const error = await undo(database, batch).catch((reason: unknown) => reason);
  expect(await exported(database)).toBe(before);
  if (!(error instanceof CannotUndo)) throw new Error(`${batch} was taken back`);
  return error.conflicts.map(({ id, message }) => `${id} ${message}`);
}

describe('before anything of an import is taken back, it is told', () => {
  test('that a statement quotes words which a document did not have before it', async () => {
    await loadRecords(database, [report('They said no.')]);
    await importAs(database, 'second', [[report('They said so.')], [topic('6g')]]);
    await loadRecords(database, [quoting('so', 10)]);
    expect(await conflicts('second')).toEqual([
      'report is quoted by denial: "so" at 10 to 12, where it would read "no" again',
    ]);
    await loadRecords(database, [denial]);
    expect(await undo(database, 'second')).toBe('undo-of-second');
  });

  test('but not where the import itself changed the statement with the document', async () => {
    await loadRecords(database, [report('They said no.'), quoting('no', 10)]);
    const bytes = await exported(database);
    await importAs(database, 'second', [[report('So they said.'), quoting('So', 0)], [topic('6g')]]);
    await undo(database, 'second');
    expect(await exported(database)).toBe(bytes);
  });

  test('that a record would name what is gone since', async () => {
    await importAs(database, 'first', [[zte]]);
    await loadRecords(database, [claim('threat', 'zte')]);
    const bytes = await exported(database);
    await importAs(database, 'second', [[claim('threat', 'huawei')], [topic('6g')]]);
    await undo(database, 'first');
    expect(await conflicts('second')).toEqual(['threat would name zte again, which is not there any more']);
    await undo(database, 'undo-of-first');
    await undo(database, 'second');
    expect(await exported(database)).toBe(bytes);
  });

  test('but not where that was merged into another since, or the import itself took it away', async () => {
    await loadRecords(database, [zte, { ...zte, id: 'zte-2' }, claim('threat', 'zte')]);
    await importAs(database, 'second', [[claim('threat', 'huawei')], [topic('6g')]]);
    await answer(database, 'mutation { mergeActors(keep: "zte-2", merge: "zte", reason: "One.") { repeated } }');
    expect(await undo(database, 'second')).toBe('undo-of-second');
    expect(await answer(database, '{ claim(id: "threat") { about { node { ... on Node { id } } } } }')).toEqual({
      claim: { about: [{ node: { id: 'zte-2' } }] },
    });
    await importAs(database, 'third', [[topic('7g')], [{ ...claim('other', '7g') }]]);
    const bytes = await exported(database);
    await undo(database, 'third');
    await undo(database, 'undo-of-third');
    expect(await exported(database)).toBe(bytes);
  });

  test.each([
    ['goes on to name it', 'x'],
    ['names it no more', 'huawei'],
  ])('that what others wrote names what an import made, which then changed that itself: it %s', async (_, about) => {
    await importAs(database, 'list', [[topic('x')]]);
    await loadRecords(database, [claim('threat', 'x')]);
    await importAs(database, 'list', [[claim('threat', about, 'A great threat.')], [topic('6g')]]);
    expect(await conflicts('list')).toEqual(['x is named by threat, which was recorded or changed since']);
  });

  test('but not where it goes with what the import made, in whatever order', async () => {
    await loadRecords(database, [claim('threat', 'huawei')]);
    const bytes = await exported(database);
    await importAs(database, 'list', [[topic('x'), claim('threat', 'x')], [claim('new', 'x')]]);
    await importAs(database, 'list', [[claim('new', 'x', 'A threat?')], [claim('threat', 'x', 'A threat?')]]);
    await undo(database, 'list');
    expect(await exported(database)).toBe(bytes);
  });

  test('that something names what an import made, or was merged into it, also after that was taken back and made again', async () => {
    await importAs(database, 'list', [[topic('x'), zte], [topic('6g')]]);
    await undo(database, 'list');
    await undo(database, 'undo-of-list');
    await loadRecords(database, [
      { ...claim('threat', 'x'), topics: [{ node: 'x' }] },
      { ...zte, id: 'zte-2' },
    ]);
    await answer(database, 'mutation { mergeActors(keep: "zte", merge: "zte-2", reason: "One.") { repeated } }');
    expect(await conflicts('list')).toEqual([
      'x is named by threat, which was recorded or changed since',
      'zte zte-2 was merged into it since; separate the two first',
    ]);
  });
});

/** How many questions it takes to find out what stands against it, and how many database hits. */
async function cost(batch: string): Promise<{ questions: number; hits: number }> {
  const wanted = await readUndo((text, parameters) => database.read(text, parameters), batch);
  const sum = { questions: 0, hits: 0 };
  const run: Run = async (text, parameters) => {
    const { hits, rows } = await database.profile(text, parameters);
    sum.questions += 1;
    sum.hits += hits;
    return rows;
  };
  await checkUndo(run, wanted);
  return sum;
}

describe('what stands against taking an import back is found', () => {
  /** Imports a node with claims about it, and again with other words, which is taken back. */
  const importAbout = async (id: string, count: number) => {
    const claims = (text: string) => Array.from({ length: count }, (_, index) => claim(`${id}-${index}`, id, text));
    await importAs(database, id, [[topic(id)], claims('A threat.')]);
    await importAs(database, `${id}-again`, [claims('No threat.')]);
    await undo(database, `${id}-again`);
  };

  test('by as many questions, and as many database hits for each record, however many records name what it made', async () => {
    await importAbout('few', 5);
    await importAbout('many', 50);
    const [few, many] = [await cost('few'), await cost('many')];
    expect(many.questions).toBe(few.questions);
    expect(many.hits).toBeLessThan(12 * few.hits);
  });

  test('at a cost that the other imports do not matter for', async () => {
    await importAbout('list', 5);
    const alone = await cost('list');
    await importAs(
      database,
      'other',
      Array.from({ length: 40 }, (_, index) => [topic(`other-${index}`), topic('5g', `5G ${index}`)]),
    );
    const beside = await cost('list');
    expect(alone.hits).toBeGreaterThan(0);
    expect(beside.questions).toBe(alone.questions);
    // The planner may begin elsewhere once there is more.
    expect(beside.hits).toBeLessThan(1.2 * alone.hits);
  });
});
