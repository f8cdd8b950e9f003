import { setTimeout as pause } from 'node:timers/promises';
import autocannon, { type Client } from 'autocannon';
import type { Asked } from './ask.ts';

export interface Load {
  readonly connections: number;
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/** What came of one load: how long each request took, in milliseconds, and how long all of it took. */
export interface Loaded {
  readonly latencies: number[];
  readonly seconds: number;
}

const lookEveryMs = 100;
/** Requests cut off at the end of a load are still being worked on for a moment; the next load should not pay for them. */
const settleMs = 100;
/** Fewer answers say too little; then the load is made again, twice as long. */
const fewestAnswers = 3;
const attempts = 7;

/** Asks one peer the same again and again over so many connections, and longer where it is slow. Throws if any answer is no success. */
export async function load(asked: Asked, options: Load): Promise<Loaded> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    options.signal.throwIfAborted();
    const loaded = await loadOnce(asked, { ...options, seconds: options.seconds * 2 ** attempt });
    options.signal.throwIfAborted();
    await pause(settleMs);
    if (loaded.latencies.length >= fewestAnswers) return loaded;
  }
  throw new Error(`${asked.peer.name} answered hardly anything in ${options.seconds * 2 ** (attempts - 1)} s.`);
}

async function loadOnce({ peer, request }: Asked, { connections, seconds, signal }: Load): Promise<Loaded> {
  const latencies: number[] = [];
  const bodies = new Map<Client, Buffer>();
  let refusal = '';
  const began = performance.now();
  let last = began;
  const options = {
    url: `${peer.url}${request.path}`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    requests: [{ setupRequest: (next: object) => ({ ...next, body: request.body() }) }],
    connections,
    duration: seconds,
    sampleInt: lookEveryMs,
    timeout: 120,
    setupClient: (client: Client) => client.on('body', (body) => bodies.set(client, body)),
  } as const;
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => running.stop();
    const running = autocannon(options, (error, result) => {
      signal.removeEventListener('abort', stop);
      if (error) return reject(error);
      const { errors, non2xx } = result;
      if (errors + non2xx === 0) return resolve();
      reject(
        new Error(`${peer.name}: ${errors} requests failed and ${non2xx} answers were no success. ${refusal}`.trim()),
      );
    });
    // Counted here, because the library's own histogram knows whole milliseconds only.
    running.on('response', (client, status, _bytes, milliseconds) => {
      if (status >= 300) refusal ||= String(bodies.get(client)).slice(0, 300);
      latencies.push(milliseconds);
      last = performance.now();
    });
    signal.addEventListener('abort', stop, { once: true });
  });
  return { latencies, seconds: (last - began) / 1_000 };
}
