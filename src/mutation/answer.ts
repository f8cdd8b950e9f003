import { GraphQLError, type GraphQLObjectType, type GraphQLResolveInfo, getNamedType, isNonNullType } from 'graphql';
import { recordFields } from '../history/answer-change.ts';
import type { ChangeEvent } from '../history/change-event.ts';
import { changeStatement, readChangeRow } from '../history/read-change.ts';
import type { Context } from '../http/context.ts';
import type { Run } from '../neo4j/database.ts';
import { compileTraversal } from '../projection/compile-traversal.ts';
import { presentField } from '../projection/present.ts';
import {
  checkAnswer,
  compilationOf,
  type Projection,
  run as runProjection,
  statementOf,
} from '../projection/project.ts';
import { asksFor, type Selected, selectedFields } from '../projection/selection.ts';
import type { Outcome } from './perform.ts';

/** One field of the answer: its key, and how it is read. */
type Part = readonly [key: string, read: (context: Context) => Promise<unknown>];

/**
 * Compiles the answer of a mutation while what it did can still be taken back, and gives how to read it: its nodes as they are then, each by
 * one statement, and the changes it made. Throws as a query does where the selection is wrong, names what is not there, or costs too much.
 */
export async function prepareAnswer(
  info: GraphQLResolveInfo,
  { maxReads }: Context,
  run: Run,
  outcome: Outcome,
): Promise<(context: Context) => Promise<unknown>> {
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const parts: Part[] = [];
  for (const selected of selectedFields(info, type, info.fieldNodes)) {
    const projection = projectionOf(info, type, selected, outcome);
    if (projection) await checkAnswer(run, projection, maxReads);
    parts.push([selected.key, (context) => read(info, context, selected, projection, outcome)]);
  }
  return async (context) => {
    const answer: Record<string, unknown> = { __typename: type.name };
    for (const [key, readPart] of parts) answer[key] = await readPart(context);
    return answer;
  };
}

/** How a node of the answer is read; undefined for what is no node, and where there is none. */
function projectionOf(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  selected: Selected,
  { ids }: Outcome,
): Projection | undefined {
  const { field } = selected;
  const id = ids[field.name];
  if (id === undefined) return undefined;
  // As if it were asked for by its id.
  const compilation = { ...compilationOf(info).compilation, question: { id } };
  const { piece, read } = compileTraversal(compilation, undefined, type, selected, { field, values: { id } });
  return statementOf(compilation, piece, read);
}

async function read(
  info: GraphQLResolveInfo,
  context: Context,
  selected: Selected,
  projection: Projection | undefined,
  outcome: Outcome,
): Promise<unknown> {
  const { field } = selected;
  if (projection) {
    const node = await runProjection(projection, context);
    if (node === null && isNonNullType(field.type)) throw takenAway(outcome.ids[field.name]);
    return node;
  }
  if (field.name === 'repeated') return outcome.repeated;
  if (field.name === 'changes') return changesOf(info, context, selected, outcome);
  return null;
}

/** A key gives what was done when it was first used, and a node of that may have been taken away since. */
function takenAway(id: string | undefined): GraphQLError {
  return new GraphQLError(`It is done, but ${id} was taken away since; its history tells when and why.`, {
    extensions: { code: 'NOT_FOUND' },
  });
}

/** How many changes are read at once where the records before and after them are asked for. */
const mostRecords = 100;

/** The changes that were made. Records are read only where they are asked for, page by page, and what is not asked of them is not kept. */
async function changesOf(
  info: GraphQLResolveInfo,
  context: Context,
  { field, nodes }: Selected,
  { set }: Outcome,
): Promise<unknown[]> {
  const told: unknown[] = [];
  if (!set) return told;
  const withRecords = recordFields.some((name) => asksFor(info, field.type, nodes, [name]));
  const first = withRecords ? mostRecords : set.to - set.from + 1;
  let after = set.from - 1;
  while (after < set.to) {
    const request = { where: {}, after, first, withRecords, withCount: false };
    // A decision that changes no record has a number without a change, after which others may have made some.
    const read = (row: readonly unknown[]) =>
      readChangeRow(row, first).events.filter(({ sequence }) => sequence <= set.to);
    const events = (await runProjection({ statement: changeStatement(request), read }, context)) as ChangeEvent[];
    told.push(...(presentField(info, field.type, nodes, events) as unknown[]));
    after = events.length < first ? set.to : Number(events.at(-1)?.sequence);
  }
  return told;
}
