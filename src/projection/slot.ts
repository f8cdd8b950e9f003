import { byShape, type Cypher, cypher, join, Parameter, shape } from './cypher.ts';

/** The values of one object, by position: keys would be sent and decoded for every row again. */
export type Row = readonly unknown[];

/** A place in a row; its number is known once the row is complete. */
export interface Slot {
  readonly piece: Cypher;
  index: number;
}

/** Collects what a row is to hold. The same piece without parameters is held once. */
export class Slots {
  readonly #slots: Slot[] = [];
  readonly #byShape = new Map<string, Slot>();

  add(piece: Cypher): Slot {
    const fixed = !piece.some((part) => part instanceof Parameter);
    const key = fixed ? shape(piece) : '';
    const known = this.#byShape.get(key);
    if (fixed && known) return known;
    const slot: Slot = { piece, index: -1 };
    this.#slots.push(slot);
    if (fixed) this.#byShape.set(key, slot);
    return slot;
  }

  /** The row as a Cypher list, in an order that does not depend on how the selection was written. */
  toRow(): Cypher {
    const ordered = byShape(this.#slots, ({ piece }) => piece);
    ordered.forEach((slot, index) => {
      slot.index = index;
    });
    return cypher`[${join(
      ordered.map(({ piece }) => piece),
      ', ',
    )}]`;
  }
}
