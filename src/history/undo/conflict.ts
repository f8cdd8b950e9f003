import { lookUp, stored } from '../../import/held.ts';
import type { Problem } from '../../import/problem.ts';
import { inSlices } from '../../import/slice.ts';
import { namedBy } from '../../model/absorb.ts';
import { type JsonRecord, toRecord } from '../../model/to-record.ts';
import type { Run } from '../../neo4j/database.ts';
import { statement } from '../../neo4j/statement.ts';
import { laterChanges, type Place } from './later.ts';
import { isIn, type StandingSet } from './standing.ts';
import { mergedSince, overtaken } from './take-back.ts';

/** How many conflicts are told at once; of each kind and set no more are looked for. */
export const mostConflicts = 1_000;

/**
 * What stands against taking an import back, found before anything of it is: records that are no more what it made them, once its
 * own later changes are taken back; records made by it on which something rests that it did not write; and records that would not be
 * right as they were before it. Set by set, last one first.
 */
export async function* conflictsOf(run: Run, sets: readonly StandingSet[]): AsyncGenerator<Problem> {
  const ends = sets.map(({ to }) => to);
  for (const set of sets) {
    const asked = { from: set.from, to: set.to, sets: ends, count: mostConflicts };
    yield* await overtakenIn(run, set, sets);
    yield* await dependentOn(run, asked);
    yield* await wrongAgain(run, asked);
    yield* await mergedSince(run, set);
  }
}

async function overtakenIn(run: Run, { from, to }: StandingSet, sets: readonly StandingSet[]): Promise<Problem[]> {
  const rows = await run(statement('history/overtaken'), { from, to });
  const places = rows.map(([id, sequence]): Place => ({ id: String(id), sequence: Number(sequence) }));
  const later = await laterChanges(run, places);
  const foreign = places.filter(({ id }) => {
    const [next] = later.get(id) ?? [];
    return next === undefined || !isIn(sets, next.sequence);
  });
  const held = await lookUp(
    run,
    foreign.map(({ id }) => id),
  );
  return foreign.flatMap(({ id }) => {
    const changes = later.get(id) ?? [];
    const own = changes.find(({ sequence }) => isIn(sets, sequence));
    const now = held.get(id);
    const text = own ? own.before : now ? JSON.stringify(toRecord(stored(now))) : null;
    return changes[0]?.before === text ? [] : [overtaken(id, changes[0]?.sequence)];
  });
}

/** A set of an import, among the ends of all that stand. */
interface Asked {
  readonly from: number;
  readonly to: number;
  readonly sets: readonly number[];
  readonly count: number;
}

async function dependentOn(run: Run, asked: Asked): Promise<Problem[]> {
  const rows = await run(statement('history/dependent'), { ...asked });
  return rows.map(([id, source]) => namedSince(String(id), source));
}

function namedSince(id: string, source: unknown): Problem {
  return { id, kind: 'taken', message: `is named by ${source}, which was recorded or changed since` };
}

/** What would be wrong with the records of a set, were they again what they were before it. */
async function wrongAgain(run: Run, asked: Asked): Promise<Problem[]> {
  const rows = await run(statement('history/former-records'), { from: asked.from, to: asked.to });
  const records = rows.map(([before]): JsonRecord => JSON.parse(String(before)));
  return [...(await namingAgain(run, records, asked)), ...(await displacing(run, records, asked))];
}

async function namingAgain(run: Run, records: readonly JsonRecord[], asked: Asked): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const rows of inSlices(sourcesByTarget(records))) {
    for (const [id, source, isMissing] of await run(statement('history/named-again'), { ...asked, rows })) {
      const message = `would name ${id} again, which is not there any more`;
      problems.push(isMissing ? { id: String(source), kind: 'taken', message } : namedSince(String(id), source));
    }
  }
  return problems;
}

/** The nodes that records name, each with the records. */
function sourcesByTarget(records: readonly JsonRecord[]): { id: string; sources: string[] }[] {
  const found = new Map<string, string[]>();
  for (const record of records) {
    for (const id of new Set(namedBy(record))) {
      const sources = found.get(id);
      if (sources) sources.push(record.id);
      else found.set(id, [record.id]);
    }
  }
  return [...found].map(([id, sources]) => ({ id, sources }));
}

async function displacing(run: Run, records: readonly JsonRecord[], asked: Asked): Promise<Problem[]> {
  const texts = records.flatMap(({ type, id, text }) => (type === 'Document' && text != null ? [{ id, text }] : []));
  const problems: Problem[] = [];
  for (const rows of inSlices(texts)) {
    for (const [id, source, exact, start, end, there] of await run(statement('history/displaced-again'), {
      ...asked,
      rows,
    })) {
      const place = `${JSON.stringify(exact)} at ${start} to ${end}, where it would read ${JSON.stringify(there)} again`;
      problems.push({ id: String(id), kind: 'taken', message: `is quoted by ${source}: ${place}` });
    }
  }
  return problems;
}
