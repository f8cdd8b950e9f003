type Fields = Readonly<Record<string, unknown>>;

/**
 * Takes a change back from a record as it is now: what the change altered is as before, and what was altered elsewhere since stays. Lists are compared
 * by what their entries name. `before` and `after` are the record around the change.
 */
export function revert(before: Fields, after: Fields, now: Fields): Fields {
  return carry({ from: after, to: before, now, onConflict: 'now' });
}

/**
 * Makes a change in a record as it is now, which others have altered: what is the same in `from` and `to` stays as it is now, and all else is as in `to`.
 * Lists are compared by what their entries name.
 */
export function rebase(from: Fields, to: Fields, now: Fields): Fields {
  return carry({ from, to, now, onConflict: 'to' });
}

/** A change, the state in which it is to be made, and what counts where that has changed otherwise. */
interface Carried<State> {
  readonly from: State;
  readonly to: State;
  readonly now: State;
  readonly onConflict: 'now' | 'to';
}

function carry({ from, to, now, onConflict }: Carried<Fields>): Fields {
  const record: Record<string, unknown> = { ...now };
  for (const field of new Set([...Object.keys(to), ...Object.keys(from)])) {
    const [before, after, present] = [from[field], to[field], now[field]];
    record[field] = [before, after, present].some(Array.isArray)
      ? carryList({ from: listOf(before), to: listOf(after), now: listOf(present), onConflict })
      : choose({ from: before, to: after, now: present, onConflict });
  }
  return record;
}

function listOf(value: unknown): readonly unknown[] {
  return (value ?? []) as unknown[];
}

function choose<Value>({ from, to, now, onConflict }: Carried<Value>): Value {
  if (same(from, to) || same(now, to)) return now;
  return same(now, from) || onConflict === 'to' ? to : now;
}

/** Entries that are there afterwards come first, in their order; those that came otherwise follow. */
function carryList({ from, to, now, onConflict }: Carried<readonly unknown[]>): readonly unknown[] {
  if (same(from, to)) return now;
  const [before, after, present] = [byKey(from), byKey(to), byKey(now)];
  return [...new Set([...after.keys(), ...present.keys()])].flatMap(
    (key) => choose({ from: before.get(key), to: after.get(key), now: present.get(key), onConflict }) ?? [],
  );
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
