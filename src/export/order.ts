/** Compares texts by code point, as Neo4j's indexes order them; JavaScript's own order is by UTF-16 code unit. */
export function byCodePoint(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const [a, b] = [one.charCodeAt(index), other.charCodeAt(index)];
    if (a !== b) return place(a) - place(b);
  }
  return one.length - other.length;
}

/** Halves of characters beyond U+FFFF come after all others. */
function place(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
