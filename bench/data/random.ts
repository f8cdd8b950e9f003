/** A source of chance that says the same again for the same seed. */
export interface Random {
  /** From 0 up to, not including, 1. */
  unit(): number;
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** As `below`, but small numbers come far more often: half of the draws fall into the first eighth. */
  skewed(limit: number): number;
}

/** Starts a source of chance for a seed and a purpose, so that one purpose does not disturb the numbers of another. */
export function random(seed: number, purpose: string): Random {
  let state = hash(`${seed}\t${purpose}`);
  const unit = (): number => {
    // mulberry32: small, quick, and good enough for made-up data.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(unit() * limit);
  return {
    unit,
    below,
    chance: (probability) => unit() < probability,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
    skewed: (limit) => Math.floor(limit * unit() ** 3),
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value | 0;
}
