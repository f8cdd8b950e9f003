import type { GraphiQLProps } from 'graphiql';

/** Posts one operation to the server that the page came from; gives its answer, errors and all. */
export const fetchGraphql: GraphiQLProps['fetcher'] = async (question, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      ...(options?.headers as Record<string, string> | undefined),
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(question),
  });
  return response.json();
};
