import { GraphQLError, type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { Context } from '../http/context.ts';
import type { Party } from '../match/pair.ts';
import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import { listOf } from '../projection/compile-object.ts';
import { compileTraversal } from '../projection/compile-traversal.ts';
import { decodeCursor, encodeCursor } from '../projection/page.ts';
import { presentField } from '../projection/present.ts';
import { compilationOf, run as runStatement, statementOf } from '../projection/project.ts';
import { selectedFields } from '../projection/selection.ts';
import { type FoundPairs, findPairs, type PairRequest, type Position, positionOf } from './find-pair.ts';

/** What a client may say of the pairs that it wants. */
interface Given {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: {
    readonly actors?: readonly string[] | null;
    readonly type?: string | null;
    readonly leastScore?: number | null;
  } | null;
}

/** Below this it takes more than a name to think that two are one. */
const usualLeastScore = 0.7;
/** Below this names have nothing in common but chance. */
const leastLikeness = 0.3;
const mostActors = 20;
const usualSize = 20;
const order = 'merge-candidates';

/** Answers with a page of the pairs of actors that may be one. Throws BAD_USER_INPUT where an actor that is named is none. */
export async function proposeMerges(info: GraphQLResolveInfo, context: Context): Promise<unknown> {
  const run: Run = (text, parameters) => context.database.read(text, parameters, { signal: context.signal });
  const given = compilationOf(info).compilation.question as Given;
  const request = await readRequest(run, given);
  return answer(info, context, await findPairs(run, request), given.after != null);
}

async function readRequest(run: Run, { first, after, where }: Given): Promise<PairRequest> {
  const size = first ?? usualSize;
  if (size < 1) throw refusal('first must be at least 1.', 'first');
  const { type, actors } = where ?? {};
  const leastScore = where?.leastScore ?? usualLeastScore;
  if (leastScore < leastLikeness || leastScore > 1)
    throw refusal(`where.leastScore must be from ${leastLikeness} to 1.`, 'where');
  return {
    size,
    after: after == null ? ['', ''] : (JSON.parse(decodeCursor(order, 'after', after)) as Position),
    label: type == null ? null : type.charAt(0) + type.slice(1).toLowerCase(),
    leastScore,
    parties: actors == null ? undefined : await partiesOf(run, actors),
  };
}

/** The actors of the ids, but for groups of unnamed sources: nobody is proposed for these. */
async function partiesOf(run: Run, ids: readonly string[]): Promise<readonly Party[]> {
  if (ids.length > mostActors)
    throw refusal(`where.actors names ${ids.length} actors; ${mostActors} are the most.`, 'where');
  const rows = (await run(statement('propose/asked-by-id'), { ids })) as [Party, string, boolean][];
  const known = new Set(rows.map(([, id]) => id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) throw refusal(`There is no actor ${unknown.join(', ')}.`, 'where');
  const named = rows.filter(([, , isUnnamed]) => !isUnnamed);
  return [...new Map(named.map(([party]) => [party.id, party])).values()];
}

function refusal(message: string, argument: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

/** The pairs with what is asked of their actors, by one statement. */
async function answer(
  info: GraphQLResolveInfo,
  context: Context,
  { pairs, next }: FoundPairs,
  continued: boolean,
): Promise<unknown> {
  const { compilation } = compilationOf(info);
  const cursors = pairs.map((pair) => cursorOf(positionOf(pair)));
  const proposed = pairs.map(({ match, judgement }, place) => ({ ...match, judgement, cursor: cursors[place] }));
  const values = { pairs: pairs.map(({ one, other }, place) => ({ one: one.id, other: other.id, place })) };
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const pageInfo = {
    startCursor: cursors[0] ?? null,
    endCursor: next ? cursorOf(next) : (cursors.at(-1) ?? null),
    hasNextPage: next !== undefined,
    hasPreviousPage: continued,
  };
  const parts = selectedFields(info, type, info.fieldNodes).map((selected) => {
    const { key, field, nodes } = selected;
    if (field.name === 'pageInfo') {
      const page = presentField(info, field.type, nodes, pageInfo);
      return { key, piece: ['null'], read: () => page };
    }
    const around = { field, values };
    return { key, ...compileTraversal({ ...compilation, question: { proposed } }, undefined, type, selected, around) };
  });
  const piece = listOf(parts.map((part) => part.piece));
  const read = (found: unknown) => ({
    __typename: type.name,
    ...Object.fromEntries(parts.map(({ key, read: readPart }, place) => [key, readPart((found as unknown[])[place])])),
  });
  return runStatement(statementOf(compilation, piece, read), context);
}

function cursorOf(position: Position): string {
  return encodeCursor(order, JSON.stringify(position));
}
