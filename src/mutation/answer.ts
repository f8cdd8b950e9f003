import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType, isCompositeType } from 'graphql';
import { changeStatement, readChangeRow } from '../history/read-change.ts';
import type { Context } from '../http/context.ts';
import { compileTraversal } from '../projection/compile-traversal.ts';
import { presentField } from '../projection/present.ts';
import { compilationOf, run, statementOf } from '../projection/project.ts';
import { type Selected, selectedFields } from '../projection/selection.ts';
import type { Outcome } from './perform.ts';

/** The answer of a mutation: its nodes as they are now, each by one statement, and the changes it made. */
export async function answerOutcome(info: GraphQLResolveInfo, context: Context, outcome: Outcome): Promise<unknown> {
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const answer: Record<string, unknown> = { __typename: type.name };
  for (const selected of selectedFields(info, type, info.fieldNodes))
    answer[selected.key] = await partOf(info, context, type, selected, outcome);
  return answer;
}

async function partOf(
  info: GraphQLResolveInfo,
  context: Context,
  type: GraphQLObjectType,
  selected: Selected,
  outcome: Outcome,
): Promise<unknown> {
  const { field, nodes } = selected;
  if (field.name === 'repeated') return outcome.repeated;
  if (field.name === 'changes') return presentField(info, field.type, nodes, await changesOf(context, outcome));
  if (!isCompositeType(getNamedType(field.type))) throw new Error(`${type.name}.${field.name} is no node`);
  const id = outcome.ids[field.name];
  if (id === undefined) return null;
  const { compilation } = compilationOf(info);
  const { piece, read } = compileTraversal(compilation, undefined, type, selected, { field, values: { id } });
  return run(statementOf(compilation, piece, read), context);
}

async function changesOf(context: Context, { set }: Outcome): Promise<unknown> {
  if (!set) return [];
  const first = set.to - set.from + 1;
  const request = { where: {}, after: set.from - 1, first, withRecords: true, withCount: false };
  // A decision that changes no record has a number without a change, after which others may have made some.
  const read = (row: readonly unknown[]) =>
    readChangeRow(row, first).events.filter(({ sequence }) => sequence <= set.to);
  return run({ statement: changeStatement(request), read }, context);
}
