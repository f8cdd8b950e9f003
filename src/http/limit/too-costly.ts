import { GraphQLError } from 'graphql';

const sayings = {
  records:
    'The actor that goes is named in {cost} records or more, and at most {limit} are rewritten at once. Merge the smaller into the greater: keep this one, and merge the other into it.',
  cost: 'The query may cost {cost}, more than the limit of {limit}. Ask for smaller pages or fewer nested lists.',
  depth: 'The query is {cost} levels deep, deeper than the limit of {limit}. Ask in two queries.',
  aliases: 'The query uses {cost} aliases, more than the limit of {limit}. Ask in several queries.',
  reads:
    'The answer rests on lists of {cost} entries that have to be read whole, more than the limit of {limit}. Ask for less: about one actor, claim, topic or document, named by its id.',
  changes:
    '{cost} changes were recorded since that instant, more than the limit of {limit} that are put back for a question. Ask for a later one.',
  import:
    'The import made {cost} changes, and at most {limit} are taken back at once. `claimgraph batch undo` takes back any import, in several transactions.',
  fields: 'The query spells out to more than {limit} fields. Ask in several queries.',
};

/** Which limit a query went over. */
export type Measured = keyof typeof sayings;

/**
 * QUERY_TOO_COSTLY: the query was refused before any of it ran. `cost` and `limit` are counted in what `measured` says; of a mutation, `field` is
 * the argument that asks for so much.
 */
export class TooCostly extends GraphQLError {
  constructor(measured: Measured, cost: number, limit: number, field?: string) {
    const message = sayings[measured].replace('{cost}', String(cost)).replace('{limit}', String(limit));
    super(message, {
      extensions: { code: 'QUERY_TOO_COSTLY', measured, cost, limit, ...(field === undefined ? {} : { field }) },
    });
    this.name = 'TooCostly';
  }
}
