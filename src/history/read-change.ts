import { setTimeout as pause } from 'node:timers/promises';
import { nounOfKey } from '../model/noun.ts';
import type { Database } from '../neo4j/database.ts';
import type { Limits } from '../neo4j/limit.ts';
import { fileAt, parametersOf } from '../projection/compilation.ts';
import { type Cypher, cypher, join, type Statement, toStatement } from '../projection/cypher.ts';
import { readCypherFiles } from '../projection/cypher-file.ts';
import { type ChangeEvent, eventPieces, toEvent } from './change-event.ts';
import type { ChangeFilter, ChangeRequest } from './change-request.ts';

const compilation = { files: readCypherFiles() };
const binding = { node: 'node', edge: 'edge' };

/** Beyond every number of a change. */
const unlimited = Number.MAX_SAFE_INTEGER;

/** The rows of the log that are asked for, in order: those of some records by their ids, else all by their numbers. */
function found(where: ChangeFilter, after: number, limit: number): Cypher {
  const file = fileAt(compilation, where.subjects ? 'change-event/of-subjects' : 'change-event/in-order');
  const types = where.types?.map(nounOfKey) ?? null;
  const parameters = parametersOf(file, { ...where, types, after, limit });
  return cypher`${file.body({ ...binding, parameters })}\nORDER BY ${file.order(binding)}`;
}

/** What the record was after the change at `node`. */
function afterPiece(): Cypher {
  const file = fileAt(compilation, 'change-event/after');
  return cypher`COLLECT {\n${file.body({ this: 'node', node: 'next', edge: 'edge' })}\nRETURN next\n}[0]`;
}

/** The statement that reads a page of the log, one row more to see whether it goes on, and how many changes there are, where that is asked. */
export function changeStatement({ where, after, first, withRecords, withCount }: ChangeRequest): Statement {
  const records = withRecords ? [['node.before'], afterPiece()] : [['null'], ['null']];
  const row = join([...eventPieces.map((piece) => [piece]), ...records, ['node.first'], ['node.last']], ', ');
  const page = first === 0 ? ['[]'] : cypher`COLLECT {\n${found(where, after, first + 1)}\nRETURN [${row}]\n}`;
  const count = withCount ? cypher`COUNT {\n${found(where, 0, unlimited)}\nRETURN node\n}` : ['null'];
  return toStatement(cypher`RETURN ${page} AS page, ${count} AS total`);
}

/** A page of the log. */
export interface ChangePage {
  /** In order, each once. */
  readonly events: readonly ChangeEvent[];
  /** Whether the log goes on. */
  readonly more: boolean;
  readonly total: number;
  /** Whether no number of a set is left out; says nothing where only some kinds, types or records are asked for. */
  readonly isWhole: boolean;
}

type Row = readonly unknown[];

/**
 * The page in the row of a change statement that was asked for so many changes. While a record is removed, its creation is found
 * both at its node and in the log.
 */
export function readChangeRow([page, total]: Row, first: number): ChangePage {
  const rows = (page as Row[]).filter(([sequence], index, all) => sequence !== all[index - 1]?.[0]);
  const more = (page as Row[]).length > first;
  return { events: rows.slice(0, first).map(toEvent), more, total: Number(total), isWhole: isWhole(rows, more) };
}

/** Whether the numbers of each set follow each other from its first one to its last, or to the end of a page after which the log goes on. */
function isWhole(rows: readonly Row[], more: boolean): boolean {
  return rows.every((row, index) => {
    const sequence = Number(row[0]);
    const [first, last] = row.slice(-2);
    const [before, after] = [rows[index - 1]?.[0], rows[index + 1]?.[0]];
    const begins = sequence === first || sequence - 1 === before;
    const ends = sequence === last || (after === undefined ? more : sequence + 1 === after);
    return begins && ends;
  });
}

/** The waits before a page with a gap is read again. */
const gapPausesMs = [10, 50, 200, 500];

/** The first changes after a number in the log, in order, and whether more follow: what a follower of the log asks again and again. */
export async function readChanges(
  database: Database,
  request: ChangeRequest,
  limits: Limits = {},
): Promise<ChangePage> {
  const { text, parameters } = changeStatement(request);
  return readWhole(request, limits.signal, async () => {
    const [row = []] = await database.read(text, parameters, limits);
    return readChangeRow(row, request.first);
  });
}

/**
 * A page of the log without a gap. What the database is just taking in is seen in parts: a page in which numbers are missing is read again, a
 * few times. Rejects with the reason of the signal.
 */
export async function readWhole(
  { where: { subjects, types, kinds } }: ChangeRequest,
  signal: AbortSignal | undefined,
  read: () => Promise<ChangePage>,
): Promise<ChangePage> {
  const wantsAll = subjects == null && types == null && kinds == null;
  for (const pauseMs of gapPausesMs) {
    const page = await read();
    if (!wantsAll || page.isWhole) return page;
    await pause(pauseMs, undefined, signal ? { signal } : {});
  }
  return read();
}
