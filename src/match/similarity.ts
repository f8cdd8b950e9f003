/** Letters that two words share at nearly the same place, and how many of these stand in another order. */
function shared(one: string, other: string): { common: number; transposed: number } {
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Array<boolean>(other.length).fill(false);
  const ours: string[] = [];
  for (let index = 0; index < one.length; index += 1) {
    const last = Math.min(other.length - 1, index + reach);
    for (let at = Math.max(0, index - reach); at <= last; at += 1) {
      if (taken[at] || one[index] !== other[at]) continue;
      taken[at] = true;
      ours.push(one[index] as string);
      break;
    }
  }
  const theirs = [...other].filter((_letter, index) => taken[index]);
  return { common: ours.length, transposed: ours.filter((letter, index) => letter !== theirs[index]).length / 2 };
}

/** How alike two words are by Jaro and Winkler: 1 for the same, 0 for nothing in common; a shared beginning counts more. */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  const { common, transposed } = shared(one, other);
  if (common === 0) return 0;
  const jaro = (common / one.length + common / other.length + (common - transposed) / common) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < Math.min(one.length, other.length) && one[prefix] === other[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** Two words that stand for each other, and how alike they are. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly likeness: number;
}

/** Words less alike than this do not stand for each other. */
const leastLikeness = 0.84;

/** The consonants of a word in one spelling of each sound: what is left of a name when it is transliterated in two ways. */
function skeleton(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/(?<=[bdgjkpst])h|ck|kh|gh/g, (letters) => (letters === 'h' ? '' : letters === 'gh' ? 'g' : 'k'))
    .replace(/[qc]/g, 'k')
    .replace(/[wv]/g, 'v')
    .replace(/z/g, 's')
    .replace(/[aeiouy']/g, '')
    .replace(/(.)\1+/g, '$1');
}

function likenessOf(one: string, other: string): number {
  if (one === other) return 1;
  if (/\d/.test(one) || /\d/.test(other)) return 0;
  if (Math.min(one.length, other.length) === 1) return one[0] === other[0] ? 0.85 : 0;
  if (Math.min(one.length, other.length) < 4) return one.length === other.length ? 0 : jaroWinkler(one, other) * 0.9;
  const likeness = jaroWinkler(one, other);
  if (likeness > 0.9 || likeness < 0.6) return likeness;
  const sounds = skeleton(one);
  return sounds.length > 1 && sounds === skeleton(other) ? 0.9 : likeness;
}

/** Pairs the words of two names, the most alike first, each word once. */
export function align(ones: readonly string[], others: readonly string[]): Pair[] {
  const all = ones.flatMap((one, at) =>
    others.map((other, against) => ({ one, other, at, against, likeness: likenessOf(one, other) })),
  );
  const pairs: Pair[] = [];
  const [used, usedOther] = [new Set<number>(), new Set<number>()];
  for (const { one, other, at, against, likeness } of all.sort((left, right) => right.likeness - left.likeness)) {
    if (likeness < leastLikeness) break;
    if (used.has(at) || usedOther.has(against)) continue;
    used.add(at);
    usedOther.add(against);
    pairs.push({ one, other, likeness });
  }
  return pairs;
}
