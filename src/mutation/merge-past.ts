import { isDeepStrictEqual } from 'node:util';
import { absorbed, atPresent, listAt, namedBy, renamed, withLists } from '../model/absorb.ts';
import { revert } from '../model/revert.ts';
import type { JsonRecord } from '../model/to-record.ts';
import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import type { Fields } from './plan.ts';

/** A merge that was made, and the change that took it back; none where it stands. */
export interface Merged {
  readonly id: string;
  readonly into: string;
  readonly decision: number;
  readonly undone: number | undefined;
}

/** Records by id. */
export type Records = Map<string, JsonRecord>;

/** What was merged, first merge first, and how to look up what was before. */
export interface MergePast {
  readonly run: Run;
  readonly merges: readonly Merged[];
}

/** Reads what was merged. */
export async function mergePast(run: Run): Promise<MergePast> {
  const rows = await run(statement('mutation/merges'));
  const merges = rows.map(([id, into, decision, undone]) => ({
    id: String(id),
    into: String(into),
    decision: Number(decision),
    undone: undone === null ? undefined : Number(undone),
  }));
  return { run, merges };
}

/** Whom an id stands for while the merges stand. */
export function presentId(merges: readonly Merged[], id: string): string {
  const next = merges.find((merge) => merge.id === id);
  return next ? presentId(merges, next.into) : id;
}

/** The records that a merge changed, as they were before it: as if no merge had been made that does not stand. */
export async function recordsBefore(past: MergePast, decision: number, standing: readonly Merged[]): Promise<Records> {
  const rows = await past.run(statement('mutation/set-of'), { sequence: decision });
  const records: Records = new Map();
  for (const [id, before] of rows) if (before !== null) records.set(String(id), JSON.parse(String(before)));
  let active = past.merges.filter(
    (merge) => merge.decision < decision && (merge.undone === undefined || merge.undone >= decision),
  );
  for (const merge of [...active].reverse()) {
    if (standing.includes(merge)) continue;
    active = active.filter((other) => other !== merge);
    await takeBack(past, merge, active, records);
  }
  return records;
}

/**
 * Takes a merge back from records in which it and the merges that stand are made: the one that went is there again, what named it names
 * it, and the one that stayed has no more what it took over. What was changed otherwise since stays.
 */
export async function takeBack(
  past: MergePast,
  merge: Merged,
  standing: readonly Merged[],
  records: Records,
): Promise<void> {
  const from = presentId(standing, merge.into);
  if (![...records.values()].some((record) => record.id === from || names(record, from))) return;
  const before = await recordsBefore(past, merge.decision, standing);
  for (const was of before.values()) {
    const [image] = was.id === merge.id ? [] : await follow(past, was.id, standing, [was]);
    const now = image && image.id !== from ? records.get(image.id) : undefined;
    if (image && now) records.set(image.id, namedAgain(now, image, merge, standing));
  }
  const stayed = records.get(from);
  const [less, more] = stayed ? await takenOver(past, merge, standing, before) : [];
  if (stayed && less && more) {
    const record = revert(whileStanding(less, standing), whileStanding(more, [...standing, merge]), stayed);
    records.set(from, record as JsonRecord);
  }
  records.set(merge.id, whileStanding(before.get(merge.id) as JsonRecord, standing));
}

/** The one that stays without and with what a merge brought; nothing where it brought nothing. */
async function takenOver(
  past: MergePast,
  merge: Merged,
  standing: readonly Merged[],
  records: Records,
): Promise<readonly JsonRecord[]> {
  const own = records.get(merge.into);
  // A record that the merge left as it was took nothing over.
  if (!own) return [];
  return follow(past, merge.into, standing, [own, absorbed(own, records.get(merge.id) as JsonRecord)]);
}

/** Records of an actor as they show in whoever it was merged into since, and so on; nothing where they show in no way. */
async function follow(
  past: MergePast,
  id: string,
  standing: readonly Merged[],
  records: readonly JsonRecord[],
): Promise<readonly JsonRecord[]> {
  const next = standing.find((merge) => merge.id === id);
  if (!next) return records;
  const own = (await recordsBefore(past, next.decision, standing)).get(next.into);
  if (!own) return [];
  return follow(
    past,
    next.into,
    standing,
    records.map((record) => absorbed(own, record)),
  );
}

/** A record as it names others while merges stand. */
function whileStanding(record: JsonRecord, standing: readonly Merged[]): JsonRecord {
  return atPresent(record, (id) => presentId(standing, id));
}

function names(record: JsonRecord, id: string): boolean {
  return namedBy(record).includes(id);
}

/** Two entries say the same of two nodes. */
function sameBut(one: Fields, other: Fields | undefined): boolean {
  return isDeepStrictEqual({ ...one, node: undefined }, { ...other, node: undefined });
}

/**
 * Lets a record name an actor again where it did, and still names the one that it was merged into. Where it named that one too, by whatever
 * id it has now, each has its own entry again.
 */
function namedAgain(record: JsonRecord, was: JsonRecord, merge: Merged, standing: readonly Merged[]): JsonRecord {
  const { id } = merge;
  const from = presentId(standing, merge.into);
  const old = renamed(was, (other) => presentId(standing, other));
  const at = (entries: readonly Fields[], node: string) => entries.filter((entry) => entry.node === node);
  return withLists(record, (list, field) => {
    const own = at(listAt(old, field), id);
    if (own.length === 0 || at(list, id).length > 0 || at(list, from).length === 0) return list;
    const others = at(listAt(old, field), from);
    if (others.length === 0) return list.map((entry) => (entry.node === from ? { ...entry, node: id } : entry));
    const direct = at(listAt(was, field), merge.into).length > 0;
    const kept = list.filter((entry) => entry.node !== from || direct || !sameBut(entry, own[0]));
    return [...kept, ...own, ...(kept.length < list.length ? others : [])];
  });
}
