import { type NounName, nounNames } from '../../model/noun.ts';
import { growingNumbers } from './growing-numbers.ts';
import { hashOf } from './hash.ts';

/** What an import knows about an id that it has met. */
export interface Seen {
  readonly line: number;
  /** A short digest of the record that brought it. */
  readonly digest: number;
  /** Known once the node has been loaded. */
  readonly loadedAs?: NounName;
  /** The number that the node got when it was loaded; 0 where loading gives none. */
  readonly number?: number;
  /** The record was refused for what stands around it, so that another one may have the id. */
  readonly isRefused?: true;
}

/** The ids that an import has met so far, whatever their length: 17 bytes for each, 4 more where nodes get numbers, and 5 to 11 to find it by. */
export interface SeenIds {
  get(id: string): Seen | undefined;
  add(id: string, line: number, digest: number): void;
  /** Keeps the number that the node had before where none is given. */
  markLoaded(id: string, noun: NounName, number?: number): void;
  /** Notes that the record which brought the id was refused. */
  markRefused(id: string): void;
}

/** Stands in place of a noun. */
const refused = 255;
const firstPlaces = 2 ** 14;
const fullest = 0.75;

/** Makes an empty memory of ids. */
export function seenIds(): SeenIds {
  /** Two halves of a hash of 64 bits. Of ten million ids two share one by a chance of one in 300,000. */
  const high = growingNumbers(Uint32Array);
  const low = growingNumbers(Uint32Array);
  const lines = growingNumbers(Uint32Array);
  const digests = growingNumbers(Uint32Array);
  const nouns = growingNumbers(Uint8Array);
  const numbers = growingNumbers(Uint32Array);
  /** Where ids stand, by their hash: each as one more than how many came before it; 0 in a free place. */
  let places = new Uint32Array(firstPlaces);
  let count = 0;

  /** The place of a hash, or the free place where it would be. */
  const placeOf = (one: number, other: number): number => {
    const mask = places.length - 1;
    let place = other & mask;
    for (;;) {
      const at = places[place] as number;
      if (at === 0 || (low.get(at) === other && high.get(at) === one)) return place;
      place = (place + 1) & mask;
    }
  };
  const find = (id: string): number => {
    const [one, other] = hashOf(id);
    return places[placeOf(one, other)] as number;
  };
  const grow = () => {
    places = new Uint32Array(places.length * 2);
    for (let at = 1; at <= count; at += 1) places[placeOf(high.get(at), low.get(at))] = at;
  };
  return {
    get(id) {
      const at = find(id);
      if (at === 0) return undefined;
      const noun = nounNames[nouns.get(at) - 1];
      const found = { line: lines.get(at), digest: digests.get(at) };
      if (nouns.get(at) === refused) return { ...found, isRefused: true };
      return noun === undefined ? found : { ...found, loadedAs: noun, number: numbers.get(at) };
    },
    add(id, line, digest) {
      if (count >= places.length * fullest) grow();
      const [one, other] = hashOf(id);
      const place = placeOf(one, other);
      if (places[place] === 0) {
        count += 1;
        places[place] = count;
      }
      const at = places[place] as number;
      high.set(at, one);
      low.set(at, other);
      lines.set(at, line);
      digests.set(at, digest);
      nouns.set(at, 0);
      numbers.set(at, 0);
    },
    markLoaded(id, noun, number) {
      const at = find(id);
      if (at === 0) return;
      nouns.set(at, nounNames.indexOf(noun) + 1);
      if (number !== undefined) numbers.set(at, number);
    },
    markRefused(id) {
      const at = find(id);
      if (at !== 0) nouns.set(at, refused);
    },
  };
}
