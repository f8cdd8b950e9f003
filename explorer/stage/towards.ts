/** Something on the picture that a cursor can stand on. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The spot that an arrow key leads to: the nearest within a quarter turn, those straight ahead before those aside; undefined where there is none. */
export function spotTowards(key: string, from: Spot, spots: Iterable<Spot>): string | undefined {
  const [right = 0, down = 0] = ways[key] ?? [];
  let best: { id: string; effort: number } | undefined;
  for (const { id, x, y } of spots) {
    const ahead = (x - from.x) * right + (y - from.y) * down;
    const aside = Math.abs((x - from.x) * down) + Math.abs((y - from.y) * right);
    if (id === from.id || ahead <= 0 || aside > ahead) continue;
    const effort = ahead + 2 * aside;
    if (!best || effort < best.effort || (effort === best.effort && id < best.id)) best = { id, effort };
  }
  return best?.id;
}

/** Whether a key moves the cursor. */
export const isArrow = (key: string): boolean => Object.hasOwn(ways, key);
