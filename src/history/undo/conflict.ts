import { lookUp, stored } from '../../import/held.ts';
import type { Problem } from '../../import/problem.ts';
import { toRecord } from '../../model/to-record.ts';
import type { Run } from '../../neo4j/database.ts';
import { statement } from '../../neo4j/statement.ts';
import { type LaterChange, laterChanges, type Place } from './later.ts';
import { isIn, type StandingSet } from './standing.ts';
import { mergedSince, overtaken } from './take-back.ts';

/**
 * What stands against taking an import back, found before anything of it is: records that are no more what it made them, once its
 * own later changes are taken back, and records made by it on which something rests that it did not write. Set by set, last one first.
 */
export async function* conflictsOf(run: Run, batch: string, sets: readonly StandingSet[]): AsyncGenerator<Problem> {
  for (const set of sets) {
    yield* await overtakenIn(run, set, sets);
    yield* dependentOn(run, batch, set, sets);
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

type Dependent = [id: string, source: string, created: number];

/** How many records that name others are looked for at once: the database sorts all that there are for each page. */
const dependentPage = 20_000;

async function* dependentOn(
  run: Run,
  batch: string,
  { from, to }: StandingSet,
  sets: readonly StandingSet[],
): AsyncGenerator<Problem> {
  for (let [after, afterSource] = [from, '']; ; ) {
    const parameters = { after, afterSource, to, batch, count: dependentPage };
    const rows = (await run(statement('history/dependent'), parameters)) as Dependent[];
    for (const [id, source, created] of rows) {
      const changes = (await laterChanges(run, [{ id: source, sequence: created - 1 }])).get(source) ?? [];
      if (!goesToo(id, changes, sets))
        yield { id, kind: 'taken', message: `is named by ${source}, which was recorded or changed since` };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < dependentPage) return;
    [, afterSource, after] = last;
  }
}

/** Whether a record that names another does not any more, once the sets are taken back: as it was before the first change that one of them made. */
function goesToo(id: string, changes: readonly LaterChange[], sets: readonly StandingSet[]): boolean {
  const first = changes.find(({ sequence }) => isIn(sets, sequence));
  return first !== undefined && !first.before?.includes(`"node":${JSON.stringify(id)}`);
}
