const [ofText, ofScalar, ofList, ofObject] = [0x811c9dc5, 0x0b4c5d2f, 0x2545f491, 0x6c078965] as const;
const factor = 0x01000193;

/**
 * A short digest, of 32 bits, by which two records of one id are known to say the same, in whatever order the fields of their objects stand;
 * what is null counts as left out. It is cheaper than writing the record as a text and hashing that.
 */
export function digestOf(value: unknown): number {
  return partOf(value) >>> 0;
}

function partOf(value: unknown): number {
  if (typeof value === 'string') return textPart(value, ofText);
  if (typeof value !== 'object' || value === null) return textPart(String(value), ofScalar);
  if (Array.isArray(value)) return listPart(value);
  let sum: number = ofObject;
  for (const name of Object.keys(value)) {
    const inner = (value as Record<string, unknown>)[name];
    // A sum is the same in any order.
    if (inner !== undefined && inner !== null) sum = (sum + mixed(added(textPart(name, ofText), partOf(inner)))) | 0;
  }
  return mixed(sum);
}

function listPart(list: readonly unknown[]): number {
  let part: number = ofList;
  for (const element of list) part = added(part, partOf(element));
  return mixed(part);
}

/** FNV-1a, of UTF-16 code units. */
function textPart(text: string, start: number): number {
  let part = start;
  for (let index = 0; index < text.length; index += 1) part = added(part, text.charCodeAt(index));
  return mixed(part);
}

function added(part: number, next: number): number {
  return Math.imul(part ^ next, factor);
}

/** What MurmurHash ends with: each bit that goes in reaches all that come out. */
function mixed(part: number): number {
  let bits = Math.imul(part ^ (part >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
