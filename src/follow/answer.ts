import { GraphQLError, type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { ChangeEvent } from '../history/change-event.ts';
import type { Context } from '../http/context.ts';
import { statement } from '../neo4j/statement.ts';
import { selectedFields } from '../projection/selection.ts';
import { idsOfActors } from './actor.ts';
import type { FollowFilter } from './condition.ts';
import { follow } from './follow.ts';
import type { Tail } from './tail.ts';

/** What the resolvers of subscriptions get besides. The signal ends the subscription, with its reason. */
export interface LiveContext extends Context {
  tail: Tail;
}

const recordFields = ['before', 'after', 'changedFields'];
const mostIds = 100;

/** The number of the last change; 0 where there is none. */
export async function readLastSequence({
  database,
  signal,
  statements,
}: Pick<Context, 'database' | 'signal' | 'statements'>): Promise<number> {
  const text = statement('history/last-sequence');
  statements.push({ text, parameters: {} });
  const [row = []] = await database.read(text, {}, { signal });
  return Number(row[0] ?? 0);
}

/**
 * Answers the subscription to changes. Throws BAD_USER_INPUT for a number after the last change, and for an actor that is not there and never was.
 */
export async function followChanges(
  info: GraphQLResolveInfo,
  context: LiveContext,
  { where = {}, after }: { where?: FollowFilter | null; after?: number | null },
): Promise<AsyncGenerator<ChangeEvent, void>> {
  const last = await readLastSequence(context);
  if (after != null && (after < 0 || after > last)) {
    throw wrong(
      'after',
      `"after" is ${after}, but the last change has the number ${last}; ask for what there is anew.`,
    );
  }
  const request = { where: await known(context, where ?? {}), after: after ?? last, withRecords: wantsRecords(info) };
  return follow(context, request, context.signal);
}

/** The filter by the ids that stand in the log. */
async function known({ database, signal }: Context, where: FollowFilter): Promise<FollowFilter> {
  const { subjects, actors } = where;
  for (const [name, ids] of Object.entries({ subjects, actors })) {
    if ((ids?.length ?? 0) > mostIds)
      throw wrong('where', `"${name}" holds more than ${mostIds} ids; follow in several subscriptions.`);
  }
  if (actors != null) {
    const { ids } = await idsOfActors(database, actors, { signal });
    const unknown = actors.filter((id) => !ids.includes(id));
    if (unknown.length > 0)
      throw wrong(
        'where',
        `The filter names what does not exist: no Actor has the id ${unknown.map((id) => `"${id}"`).join(', ')}.`,
      );
  }
  if (subjects == null) return where;
  const rows = await database.read(statement('history/subject-of'), { ids: subjects }, { signal });
  return { ...where, subjects: rows.map(([id]) => String(id)) };
}

function wantsRecords({ schema, fragments, variableValues, returnType, fieldNodes }: GraphQLResolveInfo): boolean {
  const type = getNamedType(returnType) as GraphQLObjectType;
  const fields = selectedFields({ schema, fragments, variableValues }, type, fieldNodes);
  return fields.some(({ field }) => recordFields.includes(field.name));
}

function wrong(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
}
