/** The part of the `autocannon` package that is used here; it ships no types. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';

  interface Options {
    url: string;
    method: 'POST';
    headers: Record<string, string>;
    /** Makes each request anew. */
    requests: readonly { setupRequest: (request: object) => object }[];
    connections: number;
    /** In seconds. */
    duration: number;
    /** How often it looks whether it is over, in milliseconds. */
    sampleInt: number;
    /** In seconds. */
    timeout: number;
    /** Is given each connection before it is used. */
    setupClient: (client: Client) => unknown;
  }

  interface Client extends EventEmitter {
    on(event: 'body', listener: (body: Buffer) => void): this;
  }

  interface Result {
    errors: number;
    timeouts: number;
    non2xx: number;
  }

  interface Instance extends EventEmitter {
    on(
      event: 'response',
      listener: (client: Client, status: number, bytes: number, milliseconds: number) => void,
    ): this;
    stop(): void;
  }

  export type { Client };
  export default function autocannon(options: Options, done: (error: Error | null, result: Result) => void): Instance;
}
