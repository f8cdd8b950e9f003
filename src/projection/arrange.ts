import type { GraphQLField } from 'graphql';
import type { Compilation } from './compilation.ts';
import type { Row, Slots } from './slot.ts';

/** How a list is put in order, and cut, in the program once the database has answered: its extension `arranged`. */
interface Arranged {
  /** The properties of each item that it takes. */
  readonly properties: readonly string[];
  /** Gives the places of the items that stay, in their new order, from the properties and the arguments of the root field. */
  readonly arrange: (
    items: readonly Readonly<Record<string, unknown>>[],
    question: Readonly<Record<string, unknown>>,
  ) => readonly number[];
}

/** Compiles the order of a list; a list without one stays as the database gives it. */
export function compileArrangement(
  compilation: Compilation,
  slots: Slots,
  node: string,
  field: GraphQLField<unknown, unknown>,
): (rows: readonly Row[]) => readonly Row[] {
  const arranged = field.extensions.arranged as Arranged | undefined;
  if (!arranged) return (rows) => rows;
  const taken = arranged.properties.map((name) => ({ name, slot: slots.add([`${node}.${name}`]) }));
  return (rows) => {
    const items = rows.map((row) => Object.fromEntries(taken.map(({ name, slot }) => [name, row[slot.index]])));
    return arranged.arrange(items, compilation.question).flatMap((place) => rows.slice(place, place + 1));
  };
}
