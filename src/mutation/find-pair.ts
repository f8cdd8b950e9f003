import { type Pair, type Party, pairsOf, partyParameters } from '../match/pair.ts';
import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';

/** Which pairs are wanted. */
export interface PairRequest {
  readonly size: number;
  /** The keys of the two actors of the pair after which to go on. */
  readonly after: Position;
  /** Only pairs of these actors and others. */
  readonly parties?: readonly Party[] | undefined;
  /** Only actors with this label. */
  readonly label: string | null;
  readonly leastScore: number;
}

/** Where a pair stands: the keys of its two actors. */
export type Position = readonly [one: string, other: string];

/** The last judgement on a pair. */
export type Judgement = Readonly<Record<string, unknown>>;

export interface ProposedPair extends Pair {
  readonly judgement: Judgement | null;
}

export interface FoundPairs {
  readonly pairs: readonly ProposedPair[];
  /** After which position there may be more; absent where there are none. */
  readonly next?: Position | undefined;
}

/** How many actors are compared by one statement, and for one page. */
const atOnce = 20;
const mostCompared = 200;

/**
 * A page of the pairs of actors that may be one, in the order of the names of the one. It compares so many actors at most that its cost does not
 * depend on how many there are: it may end early, and then says where to go on.
 */
export async function findPairs(run: Run, request: PairRequest): Promise<FoundPairs> {
  const pairs: ProposedPair[] = [];
  let [from] = request.after;
  for (let compared = 0; compared < mostCompared; compared += atOnce) {
    const parties = await partiesFrom(run, request, from);
    const proposed = await propose(run, parties.slice(0, atOnce), request);
    pairs.push(...proposed.filter((pair) => isAfter(positionOf(pair), request.after)));
    if (pairs.length > request.size) {
      const page = pairs.slice(0, request.size);
      return { pairs: page, next: positionOf(page.at(-1) as ProposedPair) };
    }
    const following = parties[atOnce];
    if (!following) return { pairs };
    from = following.key;
  }
  return { pairs, next: [from, ''] };
}

export function positionOf({ one, other }: Pair): Position {
  return [one.key, other.key];
}

/** The next actors to compare, and one more if there is one. */
async function partiesFrom(run: Run, { parties, label }: PairRequest, from: string): Promise<Party[]> {
  const count = atOnce + 1;
  if (parties)
    return parties
      .filter(({ key, labels }) => key >= from && (label === null || labels?.includes(label)))
      .slice(0, count);
  const rows = await run(statement('propose/asked'), { from, label, count });
  return rows.map(([party]) => party as Party);
}

async function propose(
  run: Run,
  parties: readonly Party[],
  { parties: asked, leastScore }: PairRequest,
): Promise<ProposedPair[]> {
  if (parties.length === 0) return [];
  const ids = new Set(asked?.map(({ id }) => id));
  const isLookedAt = ({ id }: Party) => asked === undefined || ids.has(id);
  const others = await candidatesOf(run, parties, asked !== undefined);
  const judged = await judgementsOn(run, parties);
  return parties.flatMap((one) =>
    pairsOf(one, others.get(one.id) ?? [], { leastScore, isLookedAt }).flatMap((pair) => {
      const judgement = judged.get(`${one.id}\t${pair.other.id}`) ?? null;
      return judgement?.verdict === 'DIFFERENT' ? [] : [{ ...pair, judgement }];
    }),
  );
}

/** The candidates of each actor, in the order of their keys. */
async function candidatesOf(
  run: Run,
  parties: readonly Party[],
  everyName: boolean,
): Promise<ReadonlyMap<string, Party[]>> {
  const asked = parties.flatMap((party) => partyParameters(party, { everyName }));
  const found = new Map<string, Map<string, Party>>();
  for (const [id, other] of (await run(statement('propose/candidates'), { asked })) as [string, Party][])
    found.set(id, (found.get(id) ?? new Map()).set(other.id, other));
  const inOrder = (others: ReadonlyMap<string, Party>) =>
    [...others.values()].sort((left, right) => (left.key < right.key ? -1 : 1));
  return new Map([...found].map(([id, others]) => [id, inOrder(others)]));
}

async function judgementsOn(run: Run, parties: readonly Party[]): Promise<ReadonlyMap<string, Judgement>> {
  const rows = await run(statement('propose/judged'), { ids: parties.map(({ id }) => id) });
  return new Map(rows.map(([id, other, judgement]) => [`${id}\t${other}`, judgement as Judgement]));
}

function isAfter([one, other]: Position, [afterOne, afterOther]: Position): boolean {
  return one > afterOne || (one === afterOne && other > afterOther);
}
