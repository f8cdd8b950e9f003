import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Problem, RecordsRefused } from '../problem.ts';
import type { RecordRows } from '../row.ts';
import type { Loaded } from '../stream/load-step.ts';
import type { BulkLoad, BulkLoaded, BulkOptions } from './load.ts';

/** What the thread is asked for: to load a batch, or to end. */
export type Request = readonly RecordRows[] | 'close';

/** What it answers, one request after the other; whatever else goes wrong ends it. */
export type Reply =
  | { readonly loaded: Loaded }
  | { readonly refused: readonly Problem[] }
  | { readonly closed: BulkLoaded };

/** A third of what a thread has by itself: the batches of the one that reads take enough. */
const maxYoungGenerationSizeMb = 12;

/** Bulk loading in a thread of its own, so that the next records are read and looked at meanwhile. */
export function bulkLoadingAside(options: BulkOptions): BulkLoad {
  const thread = new Worker(new URL(`thread${extname(import.meta.url)}`, import.meta.url), {
    workerData: options,
    resourceLimits: { maxYoungGenerationSizeMb },
  });
  // Only somebody who waits for it keeps the program going.
  thread.unref();
  const ask = async (request: Request): Promise<Reply> => {
    thread.ref();
    try {
      thread.postMessage(request);
      const [reply] = await once(thread, 'message');
      return reply;
    } finally {
      thread.unref();
    }
  };
  return {
    async load(batch) {
      const reply = await ask(batch);
      if ('refused' in reply) throw new RecordsRefused(reply.refused);
      return (reply as { loaded: Loaded }).loaded;
    },
    async close() {
      const reply = await ask('close');
      await thread.terminate();
      return (reply as { closed: BulkLoaded }).closed;
    },
  };
}
