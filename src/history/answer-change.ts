import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { Context } from '../http/context.ts';
import { present } from '../projection/present.ts';
import { run } from '../projection/project.ts';
import { type Operation, type Selected, selectedFields } from '../projection/selection.ts';
import { type ChangeArguments, type ChangeRequest, readChangeRequest } from './change-request.ts';
import { type ChangePage, changeStatement, readChangeRow, readWhole } from './read-change.ts';

/** The fields of a change that are worked out from the records before and after it. */
export const recordFields = ['before', 'after', 'changedFields'];

/** Answers a root field that reads the log, by one statement. Records are read only where they are asked for. */
export async function answerChanges(
  info: GraphQLResolveInfo,
  context: Context,
  given: ChangeArguments,
): Promise<unknown> {
  const fields = fieldsBeneath(info, getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes);
  const asked = readChangeRequest(given);
  const request = {
    ...asked,
    withRecords: recordFields.some((name) => fields.has(name)),
    withCount: fields.has('totalCount'),
  };
  const read = (row: readonly unknown[]) => readChangeRow(row, request.first);
  const projection = { statement: changeStatement(request), read };
  const page = await readWhole(request, context.signal, async () => (await run(projection, context)) as ChangePage);
  return present(info, connection(request, page));
}

function connection({ after }: ChangeRequest, { events: nodes, more, total }: ChangePage) {
  const edges = nodes.map((node) => ({ cursor: String(node.sequence), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: more,
      hasPreviousPage: after > 0,
    },
    totalCount: total,
  };
}

/** The names of all fields that are asked for beneath a field, at any depth. */
function fieldsBeneath(operation: Operation, type: GraphQLObjectType, nodes: Selected['nodes']): Set<string> {
  const names = new Set<string>();
  for (const { field, nodes: below } of selectedFields(operation, type, nodes)) {
    names.add(field.name);
    const inner = getNamedType(field.type);
    if ('getFields' in inner)
      for (const name of fieldsBeneath(operation, inner as GraphQLObjectType, below)) names.add(name);
  }
  return names;
}
