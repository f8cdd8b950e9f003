import { isDeepStrictEqual } from 'node:util';
import { type Applied, applyTo } from '../import/apply.ts';
import { claim, hold, holdMore, stored } from '../import/held.ts';
import { RecordsRefused } from '../import/problem.ts';
import { readRecord } from '../import/record.ts';
import { nodeIds } from '../import/rule/batch.ts';
import type { Origin } from '../model/origin.ts';
import { toRecord } from '../model/to-record.ts';
import type { Run } from '../neo4j/database.ts';
import { Overtaken } from '../neo4j/error.ts';
import { statement } from '../neo4j/statement.ts';
import { noteJudgement } from './judge.ts';
import { type Merged, mergePast, presentId, recordsBefore, takeBack } from './merge-past.ts';
import { recordRefusal, refusal } from './refusal.ts';

/**
 * Takes a merge back: the former id is an actor again, as it was, and what named it before the merge names it again. What was recorded
 * since stays with the other; so do changes since to records that the merge had changed. Throws Overtaken where somebody merges or separates at once.
 */
export async function separate(run: Run, id: string, origin: Origin): Promise<Applied & { from: string }> {
  const past = await mergePast(run);
  const present = past.merges.filter(({ undone }) => undone === undefined);
  const merge = present.find((other) => other.id === id);
  if (!merge) throw refusal('NOT_FOUND', 'id', `${id} is no former id of an actor`);
  const standing = present.filter((other) => other !== merge);
  const from = presentId(standing, merge.into);
  const before = await recordsBefore(past, merge.decision, standing);
  const subjects = [from, ...before.keys()].map((other) => presentId(standing, other));
  const held = new Map(
    await hold(
      run,
      [...new Set(subjects)].filter((other) => other !== id),
    ),
  );
  // In the order of everybody who writes. From here on nobody else merges or separates.
  await run(statement('history/hold-counter'));
  if (!isDeepStrictEqual((await mergePast(run)).merges, past.merges))
    throw new Overtaken(`Another writer merged or separated actors meanwhile, when ${id} was to be separated.`);
  const records = new Map([...held].map(([other, node]) => [other, toRecord(stored(node))]));
  await takeBack(past, merge, standing, records);
  for (const [claimed, node] of await claim(run, [id])) held.set(claimed, node);
  try {
    await run(statement('mutation/undo-merge'), { mergedId: id });
    const batch = [...records.values()].map((record, index) => readRecord(record, index + 1));
    const applied = await applyTo(run, batch, await holdMore(run, held, nodeIds(batch)), origin);
    await note(run, { merge, standing, from }, Number(applied.set?.to));
    return { ...applied, from };
  } catch (error) {
    throw error instanceof RecordsRefused ? recordRefusal(error, [{ path: 'id' }]) : error;
  }
}

/** Former ids that were merged into the one that is separated stand for it again; that the two are different is a judgement. */
async function note(
  run: Run,
  { merge: { id }, standing, from }: { merge: Merged; standing: readonly Merged[]; from: string },
  sequence: number,
): Promise<void> {
  await run(statement('mutation/date-undone'), { mergedId: id, sequence });
  const ids = standing.map((other) => other.id).filter((other) => presentId(standing, other) === id);
  await run(statement('mutation/bring-along'), { ids, into: id, sequence });
  await noteJudgement(run, { one: from, other: id, verdict: 'DIFFERENT' }, sequence);
}
