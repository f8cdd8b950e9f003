type Fields = Readonly<Record<string, unknown>>;

/** A record from which a change is taken back, and the fields that were changed again since: those are as they are now. */
export interface Reverted {
  readonly record: Fields;
  readonly conflicts: readonly string[];
}

/**
 * Takes a change back from a record as it is now: what the change altered is as before, and what was altered elsewhere since stays. Lists are compared
 * by what their entries name. `before` and `after` are the record around the change.
 */
export function revert(before: Fields, after: Fields, now: Fields): Reverted {
  const record: Record<string, unknown> = { ...now };
  const conflicts: string[] = [];
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const values = [before[field], after[field], now[field]] as const;
    if (values.some(Array.isArray)) {
      const list = revertList(...(values.map((value) => value ?? []) as Lists));
      record[field] = list.entries;
      if (list.conflict) conflicts.push(field);
    } else {
      const { value, conflict } = choose(...values);
      record[field] = value;
      if (conflict) conflicts.push(field);
    }
  }
  return { record, conflicts };
}

type Lists = [before: unknown[], after: unknown[], now: unknown[]];

function choose(before: unknown, after: unknown, now: unknown): { value: unknown; conflict: boolean } {
  if (same(before, after) || same(now, before)) return { value: now, conflict: false };
  return same(now, after) ? { value: before, conflict: false } : { value: now, conflict: true };
}

/** Entries that were there before come first, in their order then; those that came since follow. */
function revertList(before: unknown[], after: unknown[], now: unknown[]): { entries: unknown[]; conflict: boolean } {
  if (same(before, after)) return { entries: now, conflict: false };
  const [old, changed, present] = [byKey(before), byKey(after), byKey(now)];
  let conflict = false;
  const entries = [...new Set([...old.keys(), ...present.keys()])].flatMap((key) => {
    const chosen = choose(old.get(key), changed.get(key), present.get(key));
    conflict ||= chosen.conflict;
    return (chosen.value ?? []) as unknown[];
  });
  return { entries, conflict };
}

/** Several entries may name one node: the phrases that stand in one document. */
function byKey(entries: readonly unknown[]): Map<string, unknown[]> {
  const lists = new Map<string, unknown[]>();
  for (const entry of entries) lists.set(keyOf(entry), [...(lists.get(keyOf(entry)) ?? []), entry]);
  return lists;
}

/** What an entry is about: the node that it names, an event, or all that it says. */
function keyOf(entry: unknown): string {
  if (typeof entry === 'object' && entry !== null) {
    const { node, id } = entry as Fields;
    if (node !== undefined || id !== undefined) return String(node ?? id);
  }
  return JSON.stringify(entry);
}

/** Two values say the same, in whatever order their fields are written. */
function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
