import { recordOf, type Snapshot, type SnapshotNode } from '../export/snapshot.ts';
import { RecordsRefused } from '../import/problem.ts';
import { readRecord } from '../import/record.ts';
import type { Database } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import { CannotBackUp } from './cannot.ts';
import { type ContentLine, type LineKind, type LogKind, logKinds, type RecordLine } from './line.ts';

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
}

/** A line of a backup, and which kind it is of. */
export type Read = readonly [kind: LineKind, line: ContentLine];

/** Longer texts of records are read one by one, so that the rows that travel together stay small. */
const longestInRow = 20_000;

/**
 * All that a database held at the moment of a snapshot, in an order that is always the same; tokens as they are when they are read.
 * Throws CannotBackUp at a record that could not be put back.
 */
export async function* readContent(
  database: Database,
  snapshot: Snapshot,
  options: ReadOptions = {},
): AsyncGenerator<Read> {
  for await (const node of snapshot.all()) yield ['record', toLine(node)];
  for (const kind of logKinds) {
    for await (const properties of readLog(database, kind, snapshot.moment, options)) {
      yield [kind, { [kind]: inOrder(properties) }];
    }
  }
}

function toLine(node: SnapshotNode): RecordLine {
  const record = recordOf(node);
  try {
    readRecord(record, 0);
  } catch (error) {
    if (!(error instanceof RecordsRefused)) throw error;
    const [problem] = error.problems;
    const place = [record.id, problem?.field].filter((part) => part !== undefined).join(', ');
    throw new CannotBackUp(
      `${place}: ${problem?.message}; such a record cannot be put back. Run claimgraph check, which says how it is put right.`,
    );
  }
  const { createdSequence, revision } = ('stored' in node ? node.stored.properties : node.before) as RecordLine;
  return { record, createdSequence, revision };
}

type Values = Readonly<Record<string, unknown>>;

async function* readLog(
  database: Database,
  kind: LogKind,
  moment: number,
  { signal }: ReadOptions,
): AsyncGenerator<Values> {
  const parameters = { moment, longest: longestInRow };
  for await (const [found, isCut] of database.stream(statement(`backup/${kind}`), parameters, { signal })) {
    const properties = found as Values;
    if (!isCut) yield properties;
    else {
      const [row] = await database.read(statement('export/before'), { sequences: [properties.sequence] }, { signal });
      yield { ...properties, before: row?.[1], imported: row?.[4] };
    }
  }
}

/** The database gives properties in no order, and null for what is not there. */
function inOrder(properties: Values): Values {
  const known = Object.entries(properties).filter(([, value]) => value !== null);
  return Object.fromEntries(known.sort(([one], [other]) => (one < other ? -1 : 1)));
}
