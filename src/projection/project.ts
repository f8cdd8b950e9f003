import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Context } from '../http/context.ts';
import { type Compilation, startCompilation } from './compilation.ts';
import { compileTraversal } from './compile-traversal.ts';
import { type Cypher, cypher, join, Parameter, type Statement, toStatement } from './cypher.ts';
import { readCypherFiles } from './cypher-file.ts';

const files = readCypherFiles();

/** A root field, ready to run: one statement, and how to read its one row. */
export interface Projection {
  readonly statement: Statement;
  /** @throws BAD_USER_INPUT naming the ids of filters that nothing carries */
  readonly read: (row: readonly unknown[]) => unknown;
}

/** A list of the ids that filters name, and that no node of the right type carries. */
function unknownIds({ namedIds }: Compilation): Cypher {
  const lists = [...namedIds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, ids]) => {
      const labels = label === 'Node' ? 'Node' : `Node&${label}`;
      return cypher`[id IN ${new Parameter([...ids])} WHERE NOT EXISTS { (:${labels} {id: id}) } | ['${label}', id]]`;
    });
  return join(lists, ' + ');
}

function refuseUnknown(unknown: readonly (readonly [string, string])[]): void {
  if (unknown.length === 0) return;
  const names = unknown.map(([label, id]) => `no ${label === 'Node' ? 'node' : label} has the id "${id}"`);
  throw new GraphQLError(`The filter names what does not exist: ${names.join('; ')}.`, {
    extensions: { code: 'BAD_USER_INPUT', unknown: unknown.map(([type, id]) => ({ type, id })) },
  });
}

/** Compiles the selection below a root field to one Cypher statement. Pure but for the files of the project. */
export function compileProjection(info: GraphQLResolveInfo): Projection {
  const { schema, fragments, variableValues } = info;
  const parent = info.parentType;
  const field = parent.getFields()[info.fieldName];
  if (!field) throw new Error(`${parent.name} has no field ${info.fieldName}`);
  const root = { key: String(info.path.key), field, nodes: info.fieldNodes };
  const compilation = startCompilation({ schema, fragments, variableValues }, files, root);
  const { piece, read } = compileTraversal(compilation, undefined, parent, root);
  const checked = compilation.namedIds.size > 0;
  const statement = toStatement(
    checked
      ? cypher`RETURN ${unknownIds(compilation)} AS unknown, ${piece} AS value`
      : cypher`RETURN ${piece} AS value`,
  );
  return {
    statement,
    read: (row) => {
      if (checked) refuseUnknown(row[0] as [string, string][]);
      return read(row[checked ? 1 : 0]);
    },
  };
}

/** Answers a root field: compiles its selection, runs the one statement, and reads the answer. */
export async function project(info: GraphQLResolveInfo, context: Context): Promise<unknown> {
  const { statement, read } = compileProjection(info);
  context.statements.push(statement);
  const rows = await context.database.read(statement.text, statement.parameters, { signal: context.signal });
  return read(rows[0] ?? []);
}
