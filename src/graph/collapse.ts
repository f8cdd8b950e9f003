import type { Link } from './candidate.ts';

/** A statement, reduced to who said it about whom. */
export interface Speech {
  readonly id: string;
  /** Sorts statements in time; no two share it. */
  readonly key: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly speakers: readonly string[];
  readonly targets: readonly { readonly id: string; readonly stance: string | null }[];
  /** Whether it is known to have been retracted. */
  readonly retracted: boolean;
}

/** The type of the edges between actors. */
export const spokeAbout = 'SPOKE_ABOUT';

/** How many statements an edge names; `count` tells how many there are. */
export const namedStatements = 10;

interface Group {
  readonly source: string;
  readonly target: string;
  readonly speeches: { readonly speech: Speech; readonly stance: string | null }[];
}

const newestFirst = (one: { speech: Speech }, other: { speech: Speech }): number =>
  one.speech.key > other.speech.key ? -1 : 1;

function countStances(stances: readonly (string | null)[]): Link['stances'] {
  const counts = new Map<string | null, number>();
  for (const stance of stances) counts.set(stance, (counts.get(stance) ?? 0) + 1);
  // By stance, those without one last.
  return [...counts]
    .toSorted(([one], [other]) => ((one ?? '~') < (other ?? '~') ? -1 : 1))
    .map(([stance, count]) => ({ stance, count }));
}

function linkOf({ source, target, speeches }: Group): Link {
  const newest = speeches.toSorted(newestFirst);
  const behind = newest.map(({ speech }) => speech.id);
  const days = (of: 'earliest' | 'latest') =>
    newest
      .map(({ speech }) => speech[of])
      .filter((day) => day !== null)
      .sort();
  return {
    id: `${source}:${spokeAbout}:${target}`,
    type: spokeAbout,
    source,
    target,
    count: newest.length,
    detail: null,
    stance: null,
    polarity: null,
    stances: countStances(newest.map(({ stance }) => stance)),
    retractedCount: newest.filter(({ speech }) => speech.retracted).length,
    statements: behind.slice(0, namedStatements),
    firstOn: days('earliest')[0] ?? null,
    lastOn: days('latest').at(-1) ?? null,
    behind,
  };
}

/** An edge from every speaker to every actor spoken about, with all statements between the two behind it. By id. */
export function collapse(speeches: Iterable<Speech>): Link[] {
  const groups = new Map<string, Group>();
  for (const speech of speeches) {
    for (const source of speech.speakers) {
      for (const { id: target, stance } of speech.targets) {
        const key = `${source} ${target}`;
        const group = groups.get(key) ?? { source, target, speeches: [] };
        group.speeches.push({ speech, stance });
        groups.set(key, group);
      }
    }
  }
  return [...groups.values()].map(linkOf).toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
