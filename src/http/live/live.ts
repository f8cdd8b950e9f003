import {
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  subscribe,
} from 'graphql';
import type { Logger } from 'pino';
import type { Authentication } from '../../auth/authenticate.ts';
import type { Caller } from '../../auth/caller.ts';
import type { RequestLimits } from '../../config.ts';
import type { LiveContext } from '../../follow/answer.ts';
import type { Tail } from '../../follow/tail.ts';
import type { Database } from '../../neo4j/database.ts';
import { RequestTimeout } from '../../neo4j/error.ts';
import { type Admitted, type Asked, admit, Refused } from './admit.ts';
import { formatted } from './format.ts';
import { stillKnown } from './recheck.ts';

export interface LiveOptions {
  database: Database;
  schema: GraphQLSchema;
  limits: RequestLimits;
  authenticate: Authentication['authenticate'];
  tail: Tail;
  logger: Logger;
}

/** A subscription that runs. */
export interface Followed extends Admitted {
  readonly caller: Caller;
  /** The statements that starting it ran. */
  readonly statements: LiveContext['statements'];
  /**
   * What comes, as it is sent. Pulled one by one, so that who reads slowly is written to slowly. Ends with `return()`, at once; throws
   * ServerStops, or the error that ends it.
   */
  readonly results: AsyncGenerator<FormattedExecutionResult, void>;
  /** Resolves when it has ended, however. */
  readonly ended: Promise<void>;
}

/** The server ends: whoever follows should come back. */
export class ServerStops extends GraphQLError {
  constructor() {
    super('The server stops; come back with the number of the last change you had.', {
      extensions: { code: 'UNAVAILABLE' },
    });
    this.name = 'ServerStops';
  }
}

/** The subscriptions of this server, over whichever transport. */
export interface Live {
  /** Starts one for the holder of a credential. Throws Refused, or an error with a code. */
  follow(asked: Asked, header: string | undefined, requestId: string): Promise<Followed>;
  /** How many run now. */
  count(): number;
  /** Ends all with ServerStops, and starts no more. */
  stop(): Promise<void>;
}

/** Why a subscription ends that nobody listens to any more. */
const left = new Error('The follower has left.');

/** Checks, starts and ends subscriptions. */
export function liveSubscriptions(options: LiveOptions): Live {
  const most = options.limits.maxSubscriptions;
  const running = new Set<AbortController>();
  let stopped: ServerStops | undefined;

  async function start(ending: AbortController, asked: Asked, header: string | undefined, requestId: string) {
    const { database, schema, limits, authenticate, tail, logger } = options;
    const { signal } = ending;
    const caller = await authenticate(header, signal);
    const admitted = admit(schema, limits, asked, caller);
    const statements: LiveContext['statements'] = [];
    const context: LiveContext = {
      database,
      signal,
      requestId,
      author: caller.author,
      statements,
      maxReads: limits.maxReads,
      tail,
    };
    const { document, operationName, variableValues } = admitted;
    const stream = await subscribe({ schema, document, operationName, variableValues, contextValue: context });
    if (!(Symbol.asyncIterator in stream)) throw new Refused(stream.errors ?? []);
    const facts = { requestId, operation: operationName, statements };
    const results = resultsOf(stream, ending, (result) => formatted(result, facts, logger));
    return { ...admitted, caller, statements, results, ended: aborted(signal) };
  }

  return {
    async follow(asked, header, requestId) {
      if (stopped) throw stopped;
      if (running.size >= most) throw tooMany(most);
      const ending = new AbortController();
      const forget = () => running.delete(ending);
      running.add(ending);
      ending.signal.addEventListener('abort', forget, { once: true });
      const { timeoutMs } = options.limits;
      const timer = setTimeout(() => ending.abort(tooLate(timeoutMs)), timeoutMs);
      try {
        const followed = await start(ending, asked, header, requestId);
        if (header !== undefined) stillKnown(options.authenticate, header, ending);
        return followed;
      } catch (error) {
        ending.abort(left);
        throw stopped ?? error;
      } finally {
        clearTimeout(timer);
      }
    },
    count: () => running.size,
    async stop() {
      stopped = new ServerStops();
      for (const ending of [...running]) ending.abort(stopped);
      await options.tail.stop(stopped);
    },
  };
}

/** The results of a stream, which ends at once when its consumer returns, although it waits for the next change. */
function resultsOf(
  stream: AsyncGenerator<ExecutionResult, void>,
  ending: AbortController,
  format: (result: ExecutionResult) => FormattedExecutionResult,
): AsyncGenerator<FormattedExecutionResult, void> {
  async function* read(): AsyncGenerator<FormattedExecutionResult, void> {
    try {
      for await (const result of stream) {
        ending.signal.throwIfAborted();
        yield format(result);
      }
    } catch (error) {
      if (ending.signal.reason !== left) throw ending.signal.aborted ? ending.signal.reason : error;
    } finally {
      ending.abort(left);
    }
  }
  const inner = read();
  const results = {
    next: () => inner.next(),
    throw: (error: unknown) => inner.throw(error),
    return() {
      ending.abort(left);
      return inner.return();
    },
    [Symbol.asyncIterator]: () => results,
    [Symbol.asyncDispose]: async () => {
      ending.abort(left);
      await inner.return();
    },
  } as AsyncGenerator<FormattedExecutionResult, void>;
  return results;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

function tooLate(timeoutMs: number): RequestTimeout {
  return new RequestTimeout(`The subscription did not begin within the limit of ${timeoutMs} ms.`);
}

function tooMany(most: number): GraphQLError {
  return new GraphQLError(`${most} subscriptions run on this server, and more are not allowed; try again later.`, {
    extensions: { code: 'UNAVAILABLE' },
  });
}
