import { type NounName, nounNames } from '../../model/noun.ts';
import { hashOf } from './hash.ts';

/** What an import knows about an id that it has met. */
export interface Seen {
  readonly line: number;
  /** A short digest of the record that brought it. */
  readonly digest: number;
  /** Known once the node has been loaded. */
  readonly loadedAs?: NounName;
}

/** The ids that an import has met so far; 17 bytes for each place of a table of at most twice as many places as ids, whatever their length. */
export interface SeenIds {
  get(id: string): Seen | undefined;
  add(id: string, line: number, digest: number): void;
  markLoaded(id: string, noun: NounName): void;
}

interface Table {
  readonly places: number;
  /** Two halves of a hash of 64 bits; both 0 in a free place. Of ten million ids two share one by a chance of one in 300,000. */
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly lines: Uint32Array;
  readonly digests: Uint32Array;
  readonly nouns: Uint8Array;
}

const firstPlaces = 2 ** 14;
const fullest = 0.75;

/** Makes an empty memory of ids. */
export function seenIds(): SeenIds {
  let table = emptyTable(firstPlaces);
  let count = 0;
  const at = (id: string) => {
    const [high, low] = hash(id);
    return placeOf(table, high, low);
  };
  return {
    get(id) {
      const place = at(id);
      if (isFree(table, place)) return undefined;
      const noun = nounNames[(table.nouns[place] as number) - 1];
      const found = { line: table.lines[place] as number, digest: table.digests[place] as number };
      return noun === undefined ? found : { ...found, loadedAs: noun };
    },
    add(id, line, digest) {
      if (count >= table.places * fullest) table = grown(table);
      const [high, low] = hash(id);
      put(table, { high, low, line, digest, noun: 0 });
      count += 1;
    },
    markLoaded(id, noun) {
      const place = at(id);
      if (!isFree(table, place)) table.nouns[place] = nounNames.indexOf(noun) + 1;
    },
  };
}

/** A short digest by which two records are known to be the same. */
export function digestOf(record: unknown): number {
  return hashOf(JSON.stringify(record) ?? '')[0];
}

function hash(id: string): [high: number, low: number] {
  const [high, low] = hashOf(id);
  return [high, low || 1];
}

function emptyTable(places: number): Table {
  const numbers = () => new Uint32Array(places);
  return {
    places,
    high: numbers(),
    low: numbers(),
    lines: numbers(),
    digests: numbers(),
    nouns: new Uint8Array(places),
  };
}

function isFree(table: Table, place: number): boolean {
  return table.low[place] === 0;
}

/** Where a hash stands, or the free place where it would. */
function placeOf(table: Table, high: number, low: number): number {
  const mask = table.places - 1;
  let place = low & mask;
  while (!isFree(table, place) && (table.low[place] !== low || table.high[place] !== high)) place = (place + 1) & mask;
  return place;
}

interface Entry {
  readonly high: number;
  readonly low: number;
  readonly line: number;
  readonly digest: number;
  readonly noun: number;
}

function put(table: Table, entry: Entry): void {
  const place = placeOf(table, entry.high, entry.low);
  table.high[place] = entry.high;
  table.low[place] = entry.low;
  table.lines[place] = entry.line;
  table.digests[place] = entry.digest;
  table.nouns[place] = entry.noun;
}

function grown(table: Table): Table {
  const larger = emptyTable(table.places * 2);
  for (let place = 0; place < table.places; place += 1) {
    if (isFree(table, place)) continue;
    put(larger, {
      high: table.high[place] as number,
      low: table.low[place] as number,
      line: table.lines[place] as number,
      digest: table.digests[place] as number,
      noun: table.nouns[place] as number,
    });
  }
  return larger;
}
