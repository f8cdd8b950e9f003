import { type GraphQLSchema, graphql } from 'graphql';
import type { Context } from '../http/context.ts';
import { anonymous } from '../model/origin.ts';

/** What the explorer asks when it is opened. */
export const firstDrawing = '{ graph(where: { and: [] }, collapse: ACTORS, budget: 60) { nodes { id } edges { id } } }';

/** What the explorer asks while somebody types. */
const suggestions = `query ($text: String!, $name: String!) {
  matchActors(name: $name, first: 4) { score name actor { ...Heading } }
  search(text: $text, first: 12) { edges { node { ...Heading } highlights { field } } unsearched }
}
fragment Heading on Node {
  id
  ... on Actor { name }
  ... on Organisation { organisationKind: kind }
  ... on Statement { text speechAct saidOn status assertedBy { id node { id name } } }
  ... on Claim { text }
  ... on RegulatoryAction { title actionKind: kind }
  ... on ActionEvent { eventKind: kind on action { id title } }
  ... on Document { documentTitle: title documentKind: kind url publishedOn }
  ... on Topic { name }
}`;

const anyTwo = '{ actors(first: 2) { nodes { id } } }';

/** What readers ask next, of any actors: the texts are the same for all. */
export const nextQuestions = [
  'query ($from: ID!) { graph(around: [$from], budget: 1) { nodes { id } } }',
  'query ($from: ID!) { graph(around: [$from], collapse: ACTORS, budget: 1) { nodes { id } } }',
  'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 2, first: 1) { complete } }',
] as const;

type Place = Pick<Context, 'database' | 'signal' | 'maxReads'>;

/**
 * Asks for the drawing that the explorer opens with, so that the database has its plan when the first reader comes: a new question takes
 * seconds to plan just after a start. Never rejects: what is wrong with the database is told to whoever asks it.
 */
export async function warmUp(schema: GraphQLSchema, place: Place): Promise<void> {
  await asker(schema, place)(firstDrawing);
}

/** Then what it asks while somebody types, drawings around an actor and a search for ways, one after the other. Never rejects. */
export async function warmUpNext(schema: GraphQLSchema, place: Place): Promise<void> {
  const ask = asker(schema, place);
  await ask(suggestions, { text: 'any', name: 'any' });
  const { data } = await ask(anyTwo);
  const { nodes } = (data?.actors ?? { nodes: [] }) as { nodes: { id: string }[] };
  const [from, to] = nodes.map(({ id }) => id);
  if (from === undefined || to === undefined) return;
  for (const question of nextQuestions) {
    if (place.signal.aborted) return;
    await ask(question, { from, to });
  }
}

function asker(schema: GraphQLSchema, { database, signal, maxReads }: Place) {
  const context = { database, signal, maxReads, requestId: 'warm-up', author: anonymous, statements: [] };
  return (source: string, variableValues: Record<string, unknown> = {}) =>
    graphql({ schema, source, variableValues, contextValue: context satisfies Context });
}
