import { type GraphQLSchema, graphql } from 'graphql';
import type { Context } from '../http/context.ts';
import { anonymous } from '../model/origin.ts';

/** What the explorer asks when it is opened. */
export const firstDrawing = '{ graph(where: { and: [] }, collapse: ACTORS, budget: 60) { nodes { id } edges { id } } }';

/**
 * Asks for the drawing that the explorer opens with, so that the database has its plan when the first reader comes: a new question takes
 * seconds to plan just after a start. Never rejects: what is wrong with the database is told to whoever asks it.
 */
export async function warmUp(
  schema: GraphQLSchema,
  { database, signal, maxReads }: Pick<Context, 'database' | 'signal' | 'maxReads'>,
): Promise<void> {
  const context = { database, signal, maxReads, requestId: 'warm-up', author: anonymous, statements: [] };
  await graphql({ schema, source: firstDrawing, contextValue: context satisfies Context });
}
