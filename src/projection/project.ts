import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Context } from '../http/context.ts';
import { TooCostly } from '../http/limit/too-costly.ts';
import type { Run } from '../neo4j/database.ts';
import { type Compilation, compiler } from './compilation.ts';
import { compileTraversal } from './compile-traversal.ts';
import { byShape, type Cypher, cypher, join, Parameter, type Statement, toStatement } from './cypher.ts';
import { readCypherFiles } from './cypher-file.ts';
import type { Selected } from './selection.ts';

const startCompilation = compiler(readCypherFiles());

/** A root field, ready to run: one statement, and how to read its one row. */
export interface Projection {
  readonly statement: Statement;
  /** How many nodes it has to read before there is an answer; absent where that is no more than what it returns. */
  readonly reads?: Statement;
  /** The ids of filters that nothing carries; absent where none are named. */
  readonly unknown?: Statement;
  /** @throws BAD_USER_INPUT naming the ids of filters that nothing carries */
  readonly read: (row: readonly unknown[]) => unknown;
}

/** The actor that the former id at `id` stands for; null where it is none. */
const mergedInto = 'COLLECT { MATCH (merge:ActorMerge {mergedId: id, undone: false}) RETURN merge.into }[0]';

/** The ids under which the nodes of some ids are known now, in their order: for an actor's former id that of whom it was merged into. */
export function presentIds(ids: Parameter): Cypher {
  return cypher`[id IN ${ids} | coalesce(${mergedInto}, id)]`;
}

/** The ids among those of each label that no node of it carries, with the label and whom they were merged into. */
function unknownAmong(ids: Compilation['namedIds'], condition = ''): Cypher[] {
  return [...ids]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, own]) => {
      const labels = label === 'Node' ? 'Node' : `Node&${label}`;
      return cypher`[id IN ${new Parameter([...own])} WHERE NOT EXISTS { (:${labels} {id: id}) }${condition} | ['${label}', id, ${mergedInto}]]`;
    });
}

/** A list of the ids that filters name, or that the question starts from, and that no node of the right type carries. */
function unknownIds({ namedIds, startIds }: Compilation): Cypher {
  const lists = [...unknownAmong(namedIds), ...unknownAmong(startIds, ` AND ${mergedInto} IS NULL`)];
  return lists.length === 0 ? ['[]'] : join(lists, ' + ');
}

type UnknownId = readonly [label: string, id: string, mergedInto: string | null];

function refuseUnknown(unknown: readonly UnknownId[]): void {
  if (unknown.length === 0) return;
  const names = unknown.map(([label, id, into]) =>
    into === null
      ? `no ${label === 'Node' ? 'node' : label} has the id "${id}"`
      : `"${id}" was merged into "${into}", which is to be named`,
  );
  throw new GraphQLError(`The filter names what does not exist: ${names.join('; ')}.`, {
    extensions: {
      code: 'BAD_USER_INPUT',
      unknown: unknown.map(([type, id, into]) => ({ type, id, ...(into === null ? {} : { mergedInto: into }) })),
    },
  });
}

/** The root field that the info is about, and its compilation. Pure but for the files of the project. */
export function compilationOf(info: GraphQLResolveInfo): { compilation: Compilation; root: Selected } {
  const { schema, fragments, variableValues, parentType, fieldName, path, fieldNodes } = info;
  const field = parentType.getFields()[fieldName];
  if (!field) throw new Error(`${parentType.name} has no field ${fieldName}`);
  const root = { key: String(path.key), field, nodes: fieldNodes };
  return { compilation: startCompilation({ schema, fragments, variableValues }, root), root };
}

/**
 * One statement that gives the value of the piece, and checks on the way the ids that the compilation has noted. Where whole lists
 * have to be read it has no row if they are longer than its parameter `maxReads`.
 */
export function statementOf(compilation: Compilation, piece: Cypher, read: (value: unknown) => unknown): Projection {
  const unknown = unknownIds(compilation);
  const reads =
    compilation.reads.size > 0
      ? join(
          byShape([...compilation.reads.values()], (count) => count).map((count) => cypher`coalesce(${count}, 0)`),
          ' + ',
        )
      : undefined;
  const guard = reads ? cypher`WITH ${reads} AS reads\nWHERE reads <= $maxReads\n` : [];
  return {
    statement: toStatement(cypher`${guard}RETURN ${unknown} AS unknown, ${piece} AS value`),
    ...(reads ? { reads: toStatement(cypher`RETURN ${reads} AS reads`) } : {}),
    ...(compilation.namedIds.size + compilation.startIds.size > 0
      ? { unknown: toStatement(cypher`RETURN ${unknown} AS unknown`) }
      : {}),
    read: ([unknown, value]) => {
      refuseUnknown(unknown as UnknownId[]);
      return read(value);
    },
  };
}

/** Compiles the selection below a root field to one Cypher statement. */
export function compileProjection(info: GraphQLResolveInfo): Projection {
  const { compilation, root } = compilationOf(info);
  const { piece, read } = compileTraversal(compilation, undefined, info.parentType, root);
  return statementOf(compilation, piece, read);
}

/** Runs a statement for a request. */
export async function rowsOf(statement: Statement, context: Context): Promise<unknown[][]> {
  const { database, maxReads, signal, statements } = context;
  const asked = { text: statement.text, parameters: { ...statement.parameters, maxReads } };
  statements.push(asked);
  return database.read(asked.text, asked.parameters, { signal });
}

/**
 * Runs clauses that yield a `value` in each of their rows, one row at least, and checks on the way the ids that the compilation has noted.
 * Much in one row takes the driver long to read: it seeks every value from the beginning of the row.
 */
export async function valuesOf(compilation: Compilation, clauses: Cypher, context: Context): Promise<unknown[]> {
  const unknown = unknownIds(compilation);
  const rows = await rowsOf(
    toStatement(cypher`WITH ${unknown} AS unknown\n${clauses}\nRETURN unknown, value`),
    context,
  );
  refuseUnknown(rows[0]?.[0] as UnknownId[]);
  return rows.map(([, value]) => value);
}

/**
 * Runs the one statement of a root field and reads its one row.
 * @throws QUERY_TOO_COSTLY where the lists that have to be read whole are longer than the limit: none of them has been read
 */
export async function run({ statement, reads, read }: Projection, context: Context): Promise<unknown> {
  const [row] = await rowsOf(statement, context);
  if (row) return read(row);
  const [[count] = []] = reads ? await rowsOf(reads, context) : [];
  throw new TooCostly('reads', Number(count), context.maxReads);
}

/** Throws what running it would throw of ids that nothing carries and of lists that are too long, without reading anything else. */
export async function checkAnswer(run: Run, { unknown, reads }: Projection, maxReads: number): Promise<void> {
  if (unknown) refuseUnknown((await run(unknown.text, unknown.parameters))[0]?.[0] as UnknownId[]);
  if (!reads) return;
  const count = Number((await run(reads.text, { ...reads.parameters, maxReads }))[0]?.[0]);
  if (count > maxReads) throw new TooCostly('reads', count, maxReads);
}

/** Answers a root field: compiles its selection, runs the one statement, and reads the answer. */
export async function project(info: GraphQLResolveInfo, context: Context): Promise<unknown> {
  return run(compileProjection(info), context);
}
