/**
 * A hash of 64 bits in two halves, for telling ids from each other: not for secrets, nor against somebody who wants two to be the same. Two
 * products go over the text side by side (cyrb53 by bryc, all bits kept); a digest of the cryptographic kind takes ten times as long.
 */
export function hashOf(text: string): [high: number, low: number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = mixed(high, low);
  low = mixed(low, high);
  return [high >>> 0, low >>> 0];
}

function mixed(one: number, other: number): number {
  return Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
}
