import { applyTo, refuse } from '../../import/apply.ts';
import { exists } from '../../import/difference.ts';
import { claim, type Held, stored } from '../../import/held.ts';
import { type ChangeKind, type ChangeSet, logDecision } from '../../import/log.ts';
import type { Problem } from '../../import/problem.ts';
import { readRecord } from '../../import/record.ts';
import { nodeIds } from '../../import/rule/batch.ts';
import type { Origin } from '../../model/origin.ts';
import { toRecord } from '../../model/to-record.ts';
import type { Run } from '../../neo4j/database.ts';
import { statement } from '../../neo4j/statement.ts';
import { laterChanges } from './later.ts';
import type { StandingSet } from './standing.ts';

/** A change of the set, and the text of the record before it. */
interface Change {
  readonly sequence: number;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly before: string | null;
}

/**
 * Takes a set of changes back, within a transaction, by one that is noted as any other: each of its records is again what it was before.
 * Throws RecordsRefused, naming every record that is not any more what the set made it, or that others rest on.
 */
export async function takeBack(run: Run, set: StandingSet, origin: Origin): Promise<ChangeSet> {
  const { from, to, undoes = to } = set;
  const rows = await run(statement('history/of-set'), { from, to });
  const changes = rows.map(([sequence, id, kind, before]) => ({ sequence, id, kind, before }) as Change);
  const created = changes.filter(({ kind }) => kind === 'CREATED').map(({ id }) => id);
  const batch = changes
    .filter(({ kind }) => kind !== 'CREATED')
    .map(({ before }, index) => readRecord(JSON.parse(String(before)), index + 1));
  const held = await claim(run, [...new Set([...changes.map(({ id }) => id), ...nodeIds(batch)])]);
  refuse(await changedSince(run, changes, held));
  refuse(await mergedSince(run, set));
  const own = { ...origin, undoes };
  const applied = await applyTo(run, batch, held, own, { removed: created });
  // Where all is as it was already, that the set was taken back is a decision.
  return applied.set ?? logDecision(run, own);
}

/** The records that are not what their changes made of them; what was changed since and changed back is. */
async function changedSince(run: Run, changes: readonly Change[], held: ReadonlyMap<string, Held>): Promise<Problem[]> {
  const suspects = changes.filter(({ id, kind, sequence }) => {
    const now = held.get(id);
    return kind === 'REMOVED' ? exists(now) : now?.properties.revision !== sequence;
  });
  const later = await laterChanges(run, suspects);
  return suspects.flatMap(({ id }) => {
    const now = held.get(id);
    const [next] = later.get(id) ?? [];
    const text = exists(now) ? JSON.stringify(toRecord(stored(now))) : null;
    return next?.before === text ? [] : [overtaken(id, next?.sequence)];
  });
}

/** The problem with a record that a later change made into something else. */
export function overtaken(id: string, sequence: number | undefined): Problem {
  return {
    id,
    kind: 'taken',
    message: `has been changed since${sequence === undefined ? '' : `, by change ${sequence}`}`,
  };
}

/** The records made by the set that other actors were merged into: their ids would stand for nothing. */
export async function mergedSince(run: Run, { from, to }: StandingSet): Promise<Problem[]> {
  const rows = await run(statement('history/merged-since'), { from, to });
  return rows.map(([id, merged]) => ({
    id: String(id),
    kind: 'taken',
    message: `${merged} was merged into it since; separate the two first`,
  }));
}
