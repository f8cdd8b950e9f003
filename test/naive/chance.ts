/** A source of pseudo-random choices, the same for the same seed. */
export interface Chance {
  /** A whole number from 0, smaller than the limit. */
  below(limit: number): number;
  one<T>(of: readonly T[]): T;
}

/** The linear congruence of Numerical Recipes; its upper bits are good enough to mix test data. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { below, one: (of) => of[below(of.length)] as never };
}
