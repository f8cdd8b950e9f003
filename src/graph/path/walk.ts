import { type PathRequest, reach } from './request.ts';
import { findWays, type Ways } from './search.ts';
import type { PathSource } from './source.ts';
import { noteTies, type Ties } from './tie.ts';

/** What a search met, and the ways it found. */
export interface Walk {
  readonly ties: Ties;
  readonly ways: Ways;
  /** The hubs that no way leads through. */
  readonly hubs: readonly string[];
  /** The actors of whom only the newest relationships were read. */
  readonly cut: readonly string[];
  /** What was not read through, because too much is there. */
  readonly busy: readonly string[];
  /** How many actors that a way may lead through were not read. */
  readonly unread: number;
}

/** How far the search has come from one of the two ends. */
interface Side {
  readonly far: string;
  readonly met: Set<string>;
  /** The actors met last, through which the search goes on. */
  ring: readonly string[];
  depth: number;
}

type Asked = Pick<PathRequest, 'from' | 'to' | 'maxLength' | 'first' | 'through' | 'hubsAbove'>;

/** Of an actor that is not read whole, four lists can be long: what it said, and what was said for, to and about it. */
const longLists = 4 * reach.newest;

class Search {
  readonly ties: Ties = new Map();
  readonly #degrees = new Map<string, number>();
  readonly #read = new Set<string>();
  readonly #unread = new Set<string>();
  readonly #cut = new Set<string>();
  readonly #busy = new Set<string>();
  readonly #source: Pick<PathSource, 'degrees' | 'readings'>;
  readonly #asked: Asked;
  #left: number = reach.relationships;

  constructor(source: Pick<PathSource, 'degrees' | 'readings'>, asked: Asked) {
    this.#source = source;
    this.#asked = asked;
  }

  /** How many ways tell that there are more than asked for. */
  get enough(): number {
    return this.#asked.first + 1;
  }

  isHub = (id: string): boolean => !this.#asked.through.has('HUBS') && this.#degreeOf(id) > this.#asked.hubsAbove;

  canPass = (id: string): boolean => this.#degrees.has(id) && !this.isHub(id);

  /** Whether what is next to the actor is still unknown. */
  isOpen = (id: string): boolean => !this.#read.has(id) && !this.#unread.has(id);

  /** How many relationships lead on from the ring. */
  weight({ ring }: Side): number {
    return ring.filter(this.isOpen).reduce((sum, id) => sum + this.#degreeOf(id), 0);
  }

  #degreeOf = (id: string): number => this.#degrees.get(id) ?? 0;

  /** How many relationships are read of an actor. */
  #costOf = (id: string): number => (this.#degreeOf(id) <= reach.whole ? this.#degreeOf(id) : longLists);

  async learnDegrees(ids: Iterable<string>): Promise<void> {
    const degrees = await this.#source.degrees([...ids].filter((id) => !this.#degrees.has(id)));
    for (const [id, degree] of degrees) this.#degrees.set(id, degree);
  }

  /** Reads the actors, as many of them as there is room for. */
  async read(ids: readonly string[]): Promise<void> {
    const chosen: string[] = [];
    for (const id of ids.filter(this.isOpen)) {
      const fits = this.#costOf(id) <= this.#left;
      (fits ? this.#read : this.#unread).add(id);
      if (!fits) continue;
      this.#left -= this.#costOf(id);
      chosen.push(id);
    }
    const isWhole = (id: string) => this.#degreeOf(id) <= reach.whole;
    const readings = await Promise.all([
      this.#source.readings(chosen.filter(isWhole), 'whole'),
      this.#source.readings(
        chosen.filter((id) => !isWhole(id)),
        'newest',
      ),
    ]);
    for (const reading of readings.flat()) {
      noteTies(this.ties, reading);
      if (reading.cut) this.#cut.add(reading.actor);
      for (const id of reading.busy) this.#busy.add(id);
    }
  }

  /** The ways of at most so many hops among all that was read. */
  ways(maxLength: number, open?: { readonly ids: ReadonlySet<string>; readonly rest: number }): Ways {
    return findWays(this.ties, { ...this.#asked, maxLength }, this.canPass, open);
  }

  /** Goes one step on from a side: from the actors met last to those not met before. */
  advance(side: Side): void {
    const next = new Set<string>();
    for (const id of side.ring) for (const other of this.ties.get(id)?.keys() ?? []) next.add(other);
    side.ring = [...next].filter((id) => !side.met.has(id) && id !== side.far);
    for (const id of side.ring) side.met.add(id);
    side.depth += 1;
  }

  async readLightestFirst({ ring }: Side): Promise<void> {
    await this.read([...ring].sort((one, other) => this.#costOf(one) - this.#costOf(other) || (one < other ? -1 : 1)));
  }

  result(ways: Ways): Walk {
    const { from, to } = this.#asked;
    return {
      ties: this.ties,
      ways,
      hubs: [...this.#degrees.keys()].filter((id) => this.isHub(id) && id !== from && id !== to).sort(),
      cut: [...this.#cut].sort(),
      busy: [...this.#busy].sort(),
      unread: this.#unread.size,
    };
  }
}

/**
 * Reads the actors next to the start in the order in which ways lead through them, until there are ways enough: what comes later in that order is not
 * read. The ways found are of at most one hop more than before.
 */
async function readOnDemand(search: Search, side: Side, length: number): Promise<void> {
  for (let batch = search.enough; ; batch *= 2) {
    const ids = new Set(side.ring.filter(search.isOpen));
    const { more, wanted } = search.ways(length, { ids, rest: length - side.depth });
    if (more || wanted.length === 0) return;
    await search.read(wanted.slice(0, batch));
  }
}

/**
 * Searches from both ends at once, always going on from the side where fewer relationships have to be read, until there are more ways than asked for
 * or all that are short enough. A hub is read only if it is an end and the other side is heavier still: that an actor is next to it shows in what is
 * read of that actor.
 */
export async function walk(source: Pick<PathSource, 'degrees' | 'readings'>, asked: Asked): Promise<Walk> {
  const { from, to, maxLength } = asked;
  const search = new Search(source, asked);
  const start = (id: string, far: string): Side => ({ far, met: new Set([id]), ring: [id], depth: 0 });
  const sides = [start(from, to), start(to, from)] as const;
  await search.learnDegrees([from, to]);
  for (;;) {
    const length = sides[0].depth + sides[1].depth + 1;
    const exhausted = sides.some(({ ring }) => ring.length === 0);
    if (exhausted || length > maxLength) return search.result(search.ways(maxLength));
    const [near, far] = sides;
    const side = search.weight(far) < search.weight(near) ? far : near;
    if (side === near) await readOnDemand(search, side, length);
    else await search.readLightestFirst(side);
    search.advance(side);
    const ways = search.ways(length);
    if (ways.more || ways.stopped) return search.result(ways);
    await search.learnDegrees(side.ring);
    side.ring = side.ring.filter(search.canPass);
  }
}
