import { createClient as createStreamClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** What a client has got from a subscription. */
export interface Follower {
  /** The data of the results so far, in order of arrival. */
  readonly got: Record<string, unknown>[];
  /** Why it ended: the errors in a result, what the transport says, or `complete`. */
  readonly ended: Promise<unknown>;
  /** Resolves when there are so many results; rejects when it ends before. */
  until(count: number): Promise<Record<string, unknown>[]>;
  /** Hangs up. */
  leave(): Promise<void>;
}

export interface Subscription {
  query: string;
  variables?: Record<string, unknown>;
}

/** A way to subscribe at a server, as its clients go it. */
export type Transport = (url: string, subscription: Subscription, authorization?: string) => Follower;

/** Server-sent events, by the client of graphql-sse, which does not come back by itself here. */
export const eventStream: Transport = (url, subscription, authorization) => {
  const client = createStreamClient({
    url: `${url}/graphql`,
    retryAttempts: 0,
    ...(authorization === undefined ? {} : { headers: { authorization } }),
  });
  return follower(
    (sink) => client.subscribe(subscription, sink as never),
    async () => client.dispose(),
  );
};

/** A WebSocket, by the client of graphql-ws, which does not come back by itself here. */
export const socket: Transport = (url, subscription, authorization) => {
  const client = createSocketClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(authorization === undefined ? {} : { connectionParams: { authorization } }),
  });
  return follower(
    (sink) => client.subscribe(subscription, sink as never),
    async () => client.dispose(),
  );
};

export const transports = [
  ['server-sent events', eventStream],
  ['a WebSocket', socket],
] as const;

interface Sink {
  next(result: { data?: Record<string, unknown> | null; errors?: unknown }): void;
  error(error: unknown): void;
  complete(): void;
}

function follower(subscribe: (sink: Sink) => () => void, dispose: () => Promise<void>): Follower {
  const got: Record<string, unknown>[] = [];
  let [look, end] = [() => {}, (_reason: unknown) => {}];
  const ended = new Promise<unknown>((resolve) => {
    end = resolve;
  });
  const leave = subscribe({
    next({ data, errors }) {
      if (data) got.push(data);
      if (errors) end(errors);
      look();
    },
    error: (error) => end(error),
    complete: () => end('complete'),
  });
  return {
    got,
    ended,
    until: (count) =>
      new Promise((resolve, reject) => {
        look = () => {
          if (got.length >= count) resolve(got);
        };
        look();
        ended.then((reason) => reject(new Error(`It ended after ${got.length} results: ${JSON.stringify(reason)}`)));
      }),
    async leave() {
      leave();
      await dispose();
    },
  };
}
