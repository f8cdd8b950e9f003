import type { GraphQLField } from 'graphql';
import type { Compilation } from './compilation.ts';
import type { Row, Slots } from './slot.ts';

/** How a list is put in order, and cut, in the program once the database has answered: its extension `arranged`. */
interface Arranged {
  /** The properties of each item that it takes. */
  readonly properties: readonly string[];
  /** Gives the places of the items that may stay, in their new order, from the properties and the arguments of the root field, and how many of them do. */
  readonly arrange: (
    items: readonly Readonly<Record<string, unknown>>[],
    question: Readonly<Record<string, unknown>>,
  ) => { readonly places: readonly number[]; readonly first: number };
}

/** Compiles the order of a list; a list without one stays as the database gives it. Each item says as its property `found` how many there were before the cut. */
export function compileArrangement(
  compilation: Compilation,
  slots: Slots,
  node: string,
  field: GraphQLField<unknown, unknown>,
): (rows: readonly Row[]) => readonly Row[] {
  const arranged = field.extensions.arranged as Arranged | undefined;
  if (!arranged) return (rows) => rows;
  const taken = arranged.properties.map((name) => ({ name, slot: slots.add([`${node}.${name}`]) }));
  const found = slots.add([`${node}.found`]);
  return (rows) => {
    const items = rows.map((row) => Object.fromEntries(taken.map(({ name, slot }) => [name, row[slot.index]])));
    const { places, first } = arranged.arrange(items, compilation.question);
    return places.slice(0, first).map((place) => (rows[place] as Row).with(found.index, places.length));
  };
}
