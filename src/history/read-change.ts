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
  const row = join([...eventPieces.map((piece) => [piece]), ...records], ', ');
  const page = first === 0 ? ['[]'] : cypher`COLLECT {\n${found(where, after, first + 1)}\nRETURN [${row}]\n}`;
  const count = withCount ? cypher`COUNT {\n${found(where, 0, unlimited)}\nRETURN node\n}` : ['null'];
  return toStatement(cypher`RETURN ${page} AS page, ${count} AS total`);
}

/** The changes in the row of a change statement, and how many there are in all. */
export function readChangeRow([page, total]: readonly unknown[]): { events: ChangeEvent[]; total: number } {
  return { events: (page as unknown[][]).map(toEvent), total: Number(total) };
}

/** The first changes after a number in the log, in order, and whether more follow: what a follower of the log asks again and again. */
export async function readChanges(
  database: Database,
  request: ChangeRequest,
  limits?: Limits,
): Promise<{ events: readonly ChangeEvent[]; more: boolean }> {
  const { text, parameters } = changeStatement(request);
  const [row = []] = await database.read(text, parameters, limits);
  const { events } = readChangeRow(row);
  return { events: events.slice(0, request.first), more: events.length > request.first };
}
