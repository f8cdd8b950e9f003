import { type Applied, applyTo } from '../import/apply.ts';
import { exists } from '../import/difference.ts';
import { formerIds } from '../import/former-id.ts';
import { claim, type Held, stored } from '../import/held.ts';
import { type Problem, RecordsRefused } from '../import/problem.ts';
import { readRecord } from '../import/record.ts';
import type { RecordRows } from '../import/row.ts';
import { checkDistinct, nodeIds } from '../import/rule/batch.ts';
import { type NounName, nounOf } from '../model/noun.ts';
import type { Origin } from '../model/origin.ts';
import { type JsonRecord, toRecord } from '../model/to-record.ts';
import type { Run } from '../neo4j/database.ts';
import { findWanted } from './find.ts';
import type { Fields, Plan, Planned } from './plan.ts';
import { recordRefusal, refusal } from './refusal.ts';
import { withoutNulls } from './without-nulls.ts';

/**
 * Does what a plan says, within a transaction that must be given up where this throws: BAD_USER_INPUT for a rule of the model,
 * NOT_FOUND for what is not there, CONFLICT for what is there already or has changed; each names the field and the rule.
 */
export async function carryOut(run: Run, plan: Plan, origin: Origin): Promise<Applied> {
  const { records } = plan;
  await findWanted(run, plan);
  const held = new Map(await claim(run, [...new Set(records.map(({ id }) => id))]));
  await checkMerged(run, records, held);
  try {
    const batch = readAll(records.map((record) => changed(record, held.get(record.id))));
    const others = nodeIds(batch).filter((id) => !held.has(id));
    for (const [id, event] of await claim(run, others)) held.set(id, event);
    return await applyTo(run, batch, held, origin);
  } catch (error) {
    throw error instanceof RecordsRefused ? recordRefusal(error, records) : error;
  }
}

/** Throws CONFLICT where a record is to be made or changed under an id that was merged into another. */
async function checkMerged(run: Run, records: readonly Planned[], held: ReadonlyMap<string, Held>): Promise<void> {
  const absent = records.filter(({ id, is }) => is !== 'there' && !exists(held.get(id)));
  const former = await formerIds(
    run,
    absent.map(({ id }) => id),
  );
  for (const { id, path } of absent) {
    const mergedInto = former.get(id);
    if (mergedInto === undefined) continue;
    const rule = `the id was merged into ${mergedInto}; record that one, or separate the two first`;
    throw refusal('CONFLICT', `${path}.id`, rule, { mergedInto });
  }
}

/** What a record is to be, if the plan knows what it is. When it was recorded stays; an event that it gets now is recorded now. */
function changed(planned: Planned, held: Held | undefined): Fields {
  const revision = exists(held) ? Number(held.properties.revision) : undefined;
  const { recordedAt: _, ...record } = withoutNulls(planned.change(currentOf(planned, held), revision));
  return record;
}

/** What a record is now, if that is what the plan expects. */
function currentOf({ id, path, is, nouns, expectedRevision }: Planned, held: Held | undefined): JsonRecord | undefined {
  if (!exists(held)) {
    if (is === 'there') throw refusal('NOT_FOUND', path, `there is no ${id}`);
    if (expectedRevision !== undefined) throw refusal('NOT_FOUND', path, `there is no ${id} to be changed`);
    return undefined;
  }
  const revision = Number(held.properties.revision);
  if (is === 'new') throw refusal('CONFLICT', `${path}.id`, `${id} is there already; name it by its id`, { revision });
  const noun = nounOf(held.labels) as NounName;
  if (!nouns.includes(noun))
    throw refusal('BAD_USER_INPUT', path, `${id} is of type ${noun}, but only ${nouns.join(', ')} can stand here`);
  if (expectedRevision === undefined && is === 'either')
    throw refusal('CONFLICT', `${path}.id`, `${id} is there already; to change it give its revision`, { revision });
  if (expectedRevision !== undefined && expectedRevision !== revision)
    throw refusal(
      'CONFLICT',
      'expectedRevision',
      `${id} was changed since: its revision is ${revision}, not ${expectedRevision}`,
      { revision },
    );
  return toRecord(stored(held));
}

function readAll(records: readonly unknown[]): RecordRows[] {
  const problems: Problem[] = [];
  const batch = records.flatMap((record, index) => {
    try {
      return [readRecord(record, index + 1)];
    } catch (error) {
      if (!(error instanceof RecordsRefused)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  const twice = checkDistinct(batch).map((problem) => ({ ...problem, message: `the id ${problem.id} is given twice` }));
  const all = [...problems, ...twice];
  if (all.length > 0) throw new RecordsRefused(all);
  return batch;
}
