import xxhash from 'xxhash-wasm';

const { h64 } = await xxhash();

/** xxHash of 64 bits in two halves, for telling ids from each other; a digest of the cryptographic kind takes ten times as long. */
export function hashOf(text: string): [high: number, low: number] {
  const hash = h64(text);
  return [Number(hash >> 32n), Number(hash & 0xffffffffn)];
}
