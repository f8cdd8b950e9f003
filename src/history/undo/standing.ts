import type { NounKey } from '../../model/noun.ts';
import type { Run } from '../../neo4j/database.ts';
import { statement } from '../../neo4j/statement.ts';

/** How many records of a type were made, altered and taken away. */
export interface TypeCounts {
  readonly type: NounKey;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

/** A set of changes that stands, and can be taken back. */
export interface StandingSet {
  readonly from: number;
  readonly to: number;
  /** The number of the set that it takes back or makes again. */
  readonly undoes: number | undefined;
  readonly counts: readonly TypeCounts[];
}

type Row = [
  from: number,
  to: number,
  undoes: number | null,
  types: NounKey[],
  ...lists: [created: number[] | null, changed: number[] | null, removed: number[] | null],
];

/** The sets of an import that stand, last one first: the order in which they can be taken back. */
export async function standingSets(run: Run, batch: string): Promise<StandingSet[]> {
  const rows = (await run(statement('history/standing-sets'), { batch })) as Row[];
  return rows.map(([from, to, undoes, types, ...lists]) => {
    const at = (place: number) => lists.map((list) => list?.[place] ?? 0) as [number, number, number];
    const counts = types.map((type, place) => {
      const [created, changed, removed] = at(place);
      return { type, created, changed, removed };
    });
    return { from, to, undoes: undoes ?? undefined, counts };
  });
}

/** Whether a change belongs to one of the sets, which stand last one first and do not overlap. */
export function isIn(sets: readonly StandingSet[], sequence: number): boolean {
  let [low, high] = [0, sets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sets[middle] as StandingSet).from > sequence) low = middle + 1;
    else high = middle;
  }
  return (sets[low]?.to ?? 0) >= sequence;
}

/** The counts of several sets together, by type. */
export function addCounts(lists: readonly (readonly TypeCounts[])[]): TypeCounts[] {
  const sums = new Map<NounKey, TypeCounts>();
  for (const one of lists.flat()) {
    const { created = 0, changed = 0, removed = 0 } = sums.get(one.type) ?? {};
    sums.set(one.type, {
      type: one.type,
      created: created + one.created,
      changed: changed + one.changed,
      removed: removed + one.removed,
    });
  }
  return [...sums.values()].sort((one, other) => (one.type < other.type ? -1 : 1));
}
