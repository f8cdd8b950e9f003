import { defaultFieldResolver, GraphQLError, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { Context } from '../http/context.ts';
import { Instant } from '../schema/scalar.ts';
import { pastOf } from './past.ts';

/** How many changes are put back for a question about the past, unless the context says otherwise. */
export const defaultChangesBack = 5_000;

type Field = GraphQLField<unknown, Context>;

const description =
  'Answers from what was recorded at this instant or before, as the same question would have been answered then: empty before the first ' +
  'record. It costs what was recorded since, and is refused where that is too much.';

/** Gives every root field of a query the argument `asOf`. A field without it is asked as if there were none. */
export function answerAsOf(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve = defaultFieldResolver } = field as Field;
    (field.args as Field['args'][number][]).push({
      name: 'asOf',
      description,
      type: Instant,
      defaultValue: undefined,
      deprecationReason: undefined,
      extensions: {},
      astNode: undefined,
    });
    field.resolve = (source, given, context, info) =>
      given.asOf == null
        ? resolve(source, given, context, info)
        : resolve(source, given, asOf(context, given.asOf), info);
  }
}

const pasts = new WeakMap<Context['statements'], Map<string, Context>>();

/** The context as of an instant; the root fields of one operation share it. */
function asOf(context: Context, instant: string): Context {
  if (instant > new Date().toISOString())
    throw new GraphQLError(`"asOf" lies in the future: ${instant}. Give an instant that has passed.`, {
      extensions: { code: 'BAD_USER_INPUT', argument: 'asOf' },
    });
  const known = pasts.get(context.statements) ?? new Map<string, Context>();
  pasts.set(context.statements, known);
  const { database, maxChangesBack = defaultChangesBack } = context;
  const past = known.get(instant) ?? { ...context, database: pastOf(database, instant, maxChangesBack) };
  known.set(instant, past);
  return past;
}
