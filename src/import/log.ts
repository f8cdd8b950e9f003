import { type NounName, nounKey, nounOf } from '../model/noun.ts';
import type { Origin } from '../model/origin.ts';
import { uniqueKey } from '../model/sort-key.ts';
import { toRecord } from '../model/to-record.ts';
import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import type { NodeChange } from './difference.ts';
import type { End } from './end.ts';
import { type Held, stored } from './held.ts';
import { inSlices, runInSlices } from './slice.ts';

/** The records that a transaction made, altered and took away, by id. */
export interface Changes {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Nodes that were made and do not say when: they count as recorded when the set is. */
  readonly undated: readonly string[];
  /** The nodes of the records that were made, and of events: an import counts its records by them. */
  readonly createdNodes?: readonly NodeChange[];
  /** What an import said of records that others had changed, as JSON texts by id. */
  readonly imported?: ReadonlyMap<string, string> | undefined;
}

/** A set of changes as it is noted: its own sequence numbers, and its instant. */
export interface ChangeSet {
  readonly from: number;
  readonly to: number;
  readonly recordedAt: string;
}

/** What kind of change: to a record that was not there, that stays, or that is gone. */
export type ChangeKind = 'CREATED' | 'CHANGED' | 'REMOVED';

/** What the log keeps of a change: the record before it, and the number of the change before. */
interface ChangeRow {
  readonly sequence: number;
  readonly kind: ChangeKind;
  readonly subjectId: string;
  readonly subjectType: NounName;
  readonly before?: string;
  readonly imported?: string;
  readonly revision?: number;
  readonly createdSequence?: number;
}

/**
 * Notes the changes of a transaction, as the last thing it does: whoever has the counter commits before the next one gets it,
 * so that sets are seen in the order of their numbers. Undefined where nothing was changed.
 */
export async function log(
  run: Run,
  changes: Changes,
  { held, ends }: { held: ReadonlyMap<string, Held>; ends: ReadonlyMap<string, End> },
  origin: Origin,
): Promise<ChangeSet | undefined> {
  const { created, changed, removed, undated, imported } = changes;
  const count = created.length + changed.length + removed.length;
  if (count === 0) return undefined;
  const set = await takeSequences(run, count, origin);
  const numbered = [...created, ...changed, ...removed].map((id, index) => ({ id, sequence: set.from + index }));
  const [made, altered, gone] = [
    numbered.slice(0, created.length),
    numbered.slice(created.length, created.length + changed.length),
    numbered.slice(created.length + changed.length),
  ];
  await Promise.all([
    numberCreated(run, made, ends, set),
    all(run, 'number-nodes', nodeRows(made, altered, undated, set.recordedAt)),
    all(run, 'add-changes', [
      ...altered.map(({ id, sequence }) => ({
        ...changeRow('CHANGED', id, sequence, held),
        imported: imported?.get(id),
      })),
      ...gone.flatMap(({ id, sequence }) => [firstRow(id, held), changeRow('REMOVED', id, sequence, held)]),
    ]),
    runInSlices(run, 'history/add-former-events', 'rows', eventsOf([...altered, ...gone], held)),
    addSet(run, { ...set, ...setProperties(origin, () => nounsOf(changes, held)) }),
  ]);
  return set;
}

/** Notes a set of changes. */
export async function addSet(run: Run, set: ChangeSet): Promise<void> {
  await run(statement('history/add-set'), { set });
}

/** The types of the records that a set made, altered and took away. */
export interface ChangedNouns {
  readonly created: readonly NounName[];
  readonly changed: readonly NounName[];
  readonly removed: readonly NounName[];
}

/** What is noted of a set besides its numbers and its instant: who made it and how, and of a part of an import what it did. */
export function setProperties(origin: Origin, nouns: () => ChangedNouns): Record<string, unknown> {
  return { ...properties(origin), ...(origin.batchId === undefined ? {} : countsByType(nouns())) };
}

function nounsOf({ createdNodes = [], ...changes }: Changes, held: ReadonlyMap<string, Held>): ChangedNouns {
  const labels = new Map(createdNodes.map((node) => [node.id, node.labels]));
  const nounAt = (id: string) => nounOf(labels.get(id) ?? heldAt(held, id).labels) as NounName;
  return {
    created: changes.created.map(nounAt),
    changed: changes.changed.map(nounAt),
    removed: changes.removed.map(nounAt),
  };
}

/** How many records of each type a set of an import made, altered and took away: lists of the same length, of which one names the types. */
function countsByType({ created, changed, removed }: ChangedNouns) {
  const nouns = [...new Set([...created, ...changed, ...removed])];
  const keys = new Map(nouns.map((noun) => [nounKey(noun), noun]));
  const types = [...keys.keys()].sort();
  const count = (list: readonly NounName[]) => types.map((type) => countOf(list, keys.get(type)));
  return { types, created: count(created), changed: count(changed), removed: count(removed) };
}

function countOf(list: readonly NounName[], noun: NounName | undefined): number {
  return list.filter((other) => other === noun).length;
}

/** Notes a decision that changes no record: it has a number, an instant and an author as changes have. */
export async function logDecision(run: Run, origin: Origin): Promise<ChangeSet> {
  const set = await takeSequences(run, 1, origin);
  await run(statement('history/add-set'), { set: { ...set, ...properties(origin) } });
  return set;
}

interface Numbered {
  readonly id: string;
  readonly sequence: number;
}

async function takeSequences(run: Run, count: number, { recordedAt }: Origin): Promise<ChangeSet> {
  const now = new Date().toISOString();
  const instant = recordedAt !== undefined && recordedAt < now ? recordedAt : now;
  const [row = []] = await run(statement('history/take-sequences'), { count, instant });
  const to = Number(row[0]);
  return { from: to - count + 1, to, recordedAt: String(row[1]) };
}

function properties({ author, verb, reason, batchId, undoes }: Origin): Record<string, string | number | null> {
  return {
    verb,
    authorId: author.id,
    authorName: author.name,
    reason: reason ?? null,
    batchId: batchId ?? null,
    undoes: undoes ?? null,
  };
}

/** Numbers what was made where it is stored: most of what an import writes into the log. */
async function numberCreated(
  run: Run,
  made: readonly Numbered[],
  ends: ReadonlyMap<string, End>,
  { recordedAt }: ChangeSet,
): Promise<void> {
  for (const slice of inSlices(made)) {
    const places = slice.map(({ id }) => ends.get(id)?.place);
    const [row] = await run(statement('history/number-created'), { places, from: slice[0]?.sequence, recordedAt });
    if (row?.[0] !== slice.length)
      throw new Error(`history/number-created reached ${row?.[0]} of ${slice.length} nodes.`);
  }
}

function nodeRows(
  made: readonly Numbered[],
  altered: readonly Numbered[],
  undated: readonly string[],
  recordedAt: string,
) {
  const rows = new Map<string, Record<string, unknown>>();
  for (const id of undated) rows.set(id, { recordedAt, recordedKey: uniqueKey(recordedAt, id) });
  for (const { id } of made) rows.delete(id);
  for (const { id, sequence } of altered) rows.set(id, { ...rows.get(id), revision: sequence });
  return [...rows].map(([id, values]) => ({ id, properties: values }));
}

function changeRow(kind: ChangeKind, id: string, sequence: number, held: ReadonlyMap<string, Held>): ChangeRow {
  const before = heldAt(held, id);
  return {
    sequence,
    kind,
    subjectId: id,
    subjectType: nounOf(before.labels) as NounName,
    before: JSON.stringify(toRecord(stored(before))),
    revision: Number(before.properties.revision),
    createdSequence: Number(before.properties.createdSequence),
  };
}

/** The events that actions had before they changed. */
function eventsOf(changed: readonly Numbered[], held: ReadonlyMap<string, Held>) {
  return changed.flatMap(({ id, sequence }) =>
    [...heldAt(held, id).relationships.values()]
      .filter(({ type }) => type === 'HAS_EVENT')
      .map(({ targetId }) => ({ eventId: targetId, actionId: id, sequence })),
  );
}

/** The creation of a record stands on its node as long as there is one. */
function firstRow(id: string, held: ReadonlyMap<string, Held>): ChangeRow {
  const { labels, properties } = heldAt(held, id);
  const sequence = Number(properties.createdSequence);
  return { sequence, kind: 'CREATED', subjectId: id, subjectType: nounOf(labels) as NounName };
}

function heldAt(held: ReadonlyMap<string, Held>, id: string): Held {
  const before = held.get(id);
  if (!before) throw new Error(`${id} was changed without having been claimed.`);
  return before;
}

async function all(run: Run, name: string, rows: readonly object[]): Promise<void> {
  const counts = await runInSlices(run, `history/${name}`, 'rows', rows);
  const reached = counts.reduce((sum, [count]) => sum + Number(count), 0);
  if (reached !== rows.length) throw new Error(`history/${name} reached ${reached} of ${rows.length} nodes.`);
}
