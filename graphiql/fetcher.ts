import type { GraphiQLProps } from 'graphiql';
import { type ExecutionResult, getOperationAST } from 'graphql';
import { createClient } from 'graphql-sse';

type Fetcher = GraphiQLProps['fetcher'];
type Question = Parameters<Fetcher>[0];
type Options = Parameters<Fetcher>[1];
/** What GraphiQL hands to `subscribe`. */
interface Observer {
  next(result: ExecutionResult): void;
  error(error: unknown): void;
  complete(): void;
}
type Observable = Extract<ReturnType<Fetcher>, { subscribe: unknown }>;

/** Posts one operation to the server that the page came from; gives its answer, errors and all, or what a subscription brings. */
export const fetchGraphql: Fetcher = (question, options) => {
  return isSubscription(question, options) ? follow(question, options) : post(question, options);
};

function isSubscription({ operationName }: Question, options: Options): boolean {
  const document = options?.documentAST;
  return !!document && getOperationAST(document, operationName)?.operation === 'subscription';
}

async function post(question: Question, options: Options) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      ...headersOf(options),
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(question),
  });
  return response.json();
}

/** Each result as it comes, until one unsubscribes. Whoever may not ask is told so by the status of HTTP, with the reason in the body. */
function follow({ query, variables, operationName }: Question, options: Options): Observable {
  const asked = { query, variables: variables ?? {}, ...(operationName ? { operationName } : {}) };
  return {
    subscribe(observer: Observer) {
      const client = createClient({ url: '/graphql', headers: headersOf(options), retryAttempts: 0 });
      const explain = async (error: unknown) => {
        const { response } = error as { response?: Response };
        if (!response) return observer.error(error);
        observer.next((await response.json()) as ExecutionResult);
        observer.complete();
      };
      const unsubscribe = client.subscribe(asked, {
        next: (result) => observer.next(result as ExecutionResult),
        error: explain,
        complete: () => observer.complete(),
      });
      return { unsubscribe };
    },
  } as Observable;
}

function headersOf(options: Options): Record<string, string> {
  return { ...(options?.headers as Record<string, string> | undefined) };
}
