import type { Context } from '../../http/context.ts';
import { statement } from '../../neo4j/statement.ts';
import { wholeRange } from '../../projection/page.ts';
import type { WordRow } from './found.ts';
import { type PathMode, type PathRequest, reach } from './request.ts';
import type { HopKind, Reading, Tie } from './tie.ts';

/** What a search reads, one statement for each kind of question. */
export interface PathSource {
  /** How many relationships end at each of the actors; whatever is no actor is absent. */
  degrees(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Who is next to the actors: by all rows of their lists, or by the newest of each. */
  readings(actors: readonly string[], rows: 'whole' | 'newest'): Promise<readonly Reading[]>;
  /** The words for nodes, and what leads from one of them to another. */
  words(ids: readonly string[]): Promise<readonly WordRow[]>;
}

type TieRow = [actor: string, ties: [other: string, key: string, nodes: string[]][], cut: boolean, busy: string[]];
type File = readonly [name: string, kind: HopKind];

const filesByMode: Readonly<Record<Exclude<PathMode, 'ALL'>, readonly File[]>> = {
  STATEMENTS: [
    ['speaking', 'STATEMENT'],
    ['spoken-of', 'STATEMENT'],
  ],
  ROLES: [['holding', 'ROLE']],
  REGULATION: [['regulating', 'REGULATION']],
};

/** The files of `cypher/path` that a search asks, with what they find. */
function filesOf({ mode, through }: PathRequest): File[] {
  return [
    ...(mode === 'ALL' ? Object.values(filesByMode).flat() : filesByMode[mode]),
    ...(through.has('DOCUMENTS') ? [['publishing', 'DOCUMENT'] as const] : []),
    ...(through.has('TOPICS') ? [['filing', 'TOPIC'] as const] : []),
  ];
}

/** Reads what a request asks for; the texts depend on nothing, and all values are parameters. */
export function pathSource(context: Context, request: PathRequest): PathSource {
  const { during, from, to } = request;
  const parameters = {
    ...reach,
    ends: [from, to],
    earliest: during ? (during.earliest ?? '0000-01-01') : null,
    latest: during ? (during.latest ?? '9999-12-31') : null,
    // A key begins with its day and a tab, so that a line feed lies behind all keys of a day.
    before: during?.latest === undefined ? wholeRange.to : `${during.latest}\n`,
    last: wholeRange.to,
  };
  const ask = async <Row>(name: string, given: Record<string, unknown>): Promise<Row[]> => {
    const text = statement(`path/${name}`);
    // In one map: the database plans a text anew for other types of parameters, and for lists of another length.
    const asked = { search: { ...parameters, ...given } };
    context.statements.push({ text, parameters: asked });
    return (await context.database.read(text, asked, { signal: context.signal })) as Row[];
  };
  return {
    degrees: async (ids) => new Map(ids.length === 0 ? [] : await ask<[string, number]>('degree', { ids })),
    readings: async (actors, rows) => {
      if (actors.length === 0) return [];
      // An answer within the time may be to what was said later.
      const until = rows === 'whole' ? parameters.last : parameters.before;
      const given = { actors, window: reach[rows], until };
      const found = await Promise.all(
        filesOf(request).map(async ([name, kind]) => (await ask<TieRow>(name, given)).map((row) => ({ kind, row }))),
      );
      const readings = actors.map((actor) => readingOf(actor, found.flat()));
      return rows === 'newest' && during ? readings.map((reading) => ({ ...reading, cut: true })) : readings;
    },
    words: (ids) => ask<WordRow>('words', { ids }),
  };
}

function readingOf(actor: string, rows: readonly { kind: HopKind; row: TieRow }[]): Reading {
  const own = rows.filter(({ row }) => row[0] === actor);
  const ties = new Map<string, Tie[]>();
  for (const { kind, row } of own) {
    for (const [other, key, nodes] of row[1]) {
      const tie = { kind, key, nodes };
      const list = ties.get(other);
      if (list) list.push(tie);
      else ties.set(other, [tie]);
    }
  }
  return { actor, ties, cut: own.some(({ row }) => row[2]), busy: own.flatMap(({ row }) => row[3]) };
}
