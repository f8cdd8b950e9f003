/** What an address asks GraphiQL to show: behind `#`, so that it never reaches a log, in `query` and `variables` (JSON). */
export interface Asked {
  readonly initialQuery?: string;
  readonly initialVariables?: string;
}

/** The query and the variables of an address; nothing where it names none. */
export function readAddress(hash: string): Asked {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const query = parts.get('query');
  if (query === null || query.trim() === '') return {};
  return { initialQuery: query, initialVariables: parts.get('variables') ?? '' };
}

/** The address at which GraphiQL shows a query with its variables, to be run by whoever opened it. */
export function writeAddress(query: string, variables: unknown): string {
  return `/graphiql#${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;
}
