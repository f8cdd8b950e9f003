import type { Origin } from '../model/origin.ts';
import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import { type Asked, type Difference, difference } from './difference.ts';
import { findEnds } from './end.ts';
import { byPresentIds, checkFormerIds, formerIds } from './former-id.ts';
import { type Held, hold, holdMore } from './held.ts';
import { type ChangeSet, log } from './log.ts';
import { type Problem, RecordsRefused } from './problem.ts';
import { rebased } from './rebase.ts';
import type { RecordRows } from './row.ts';
import { aroundIn } from './rule/around.ts';
import { checkSameNoun, nodeIds } from './rule/batch.ts';
import { checkCycles, joined } from './rule/cycle.ts';
import { checkEventOwners } from './rule/event-owner.ts';
import { checkReferences } from './rule/reference.ts';
import { checkSpanTexts, checkStandingSpans } from './rule/span.ts';
import { checkUnnamedSources } from './rule/unnamed-source.ts';
import { checkUnused } from './rule/unused.ts';
import { type LoadCounts, removeNodes, write } from './write.ts';

/** What a batch did: how much, to which records, and as which set of changes; no set where it changed nothing. */
export interface Applied {
  readonly counts: LoadCounts;
  readonly difference: Difference;
  readonly set: ChangeSet | undefined;
}

/**
 * Makes the database hold the batch, within a transaction: takes those of its nodes that exist, checks the rules that look beyond one record,
 * writes what differs and notes it in the log. Throws RecordsRefused with every problem found; the transaction must then be given up.
 */
export async function applyRecords(run: Run, batch: readonly RecordRows[], origin: Origin): Promise<Applied> {
  return applyTo(run, batch, await hold(run, nodeIds(batch)), origin, { ofImport: true });
}

/** What is asked for besides a batch. */
interface AlsoAsked extends Pick<Asked, 'removed'> {
  /** Whether what others have changed since the import before is left alone, where this one says the same as that. */
  readonly ofImport?: boolean;
}

/** As applyRecords, where those nodes of the batch that exist have been taken. */
export async function applyTo(
  run: Run,
  given: readonly RecordRows[],
  taken: ReadonlyMap<string, Held>,
  origin: Origin,
  { removed = [], ofImport = false }: AlsoAsked = {},
): Promise<Applied> {
  const [[last = 0] = []] = await run(statement('history/last-sequence'));
  // In this order: who is merged meanwhile is found before, or its former id after.
  const early = await findEnds(run, given, taken);
  const former = await formerIds(run, idsIn(given));
  const present = byPresentIds(given, former);
  refuse(checkFormerIds(present, former));
  refuse([...checkSameNoun(present, taken), ...(await checkEventOwners(run, present, taken))]);
  const besides = { recordedAt: origin.recordedAt, removed };
  const asked = difference(present, taken, besides);
  const { batch, imported } = ofImport ? await rebased(run, present, taken, asked.changed) : { batch: present };
  // With events that others have added to its actions.
  const held = batch === present ? taken : await holdMore(run, taken, nodeIds(batch));
  const ends = batch === given ? early : await findEnds(run, batch, held);
  const around = aroundIn(run);
  const broken = [...(await checkSpanTexts(batch, around)), ...(await checkCycles(batch, around))];
  refuse([...checkReferences(batch, ends), ...broken]);
  const found = batch === present ? asked : difference(batch, held, besides);
  const { nodes, relationships } = await write(run, found, ends);
  const left = [...(await checkUnused(run, removed)), ...(await checkStandingSpans(run, batch, held))];
  refuse([...left, ...(await checkUnnamedSources(run, batch, held))]);
  await removeNodes(run, found);
  const counts = { nodes: { ...nodes, removed: nodes.removed + removed.length }, relationships };
  const set = await log(run, { ...found, removed, imported }, { held, ends }, origin);
  // Whoever had the counter of the log before has committed, and nobody else commits until this transaction ends: what they wrote is looked at now.
  if (set && set.from > Number(last) + 1) {
    const [cycles, spans] = [
      await checkCycles(joined(batch, found, held), around),
      await checkSpanTexts(batch, around),
    ];
    const standing = await checkStandingSpans(run, batch, held);
    refuse([...cycles, ...spans, ...standing, ...(await checkUnnamedSources(run, batch, held))]);
  }
  return { counts, difference: found, set };
}

/** The ids of the records of a batch, and those that they name. */
function* idsIn(batch: readonly RecordRows[]): Generator<string> {
  for (const { node, relationships } of batch) {
    yield node.id;
    for (const { targetId } of relationships) yield targetId;
  }
}

/** Leaving the transaction with an error takes everything back that it has done. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new RecordsRefused(problems);
}
