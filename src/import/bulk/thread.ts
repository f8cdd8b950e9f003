import 'reflect-metadata';
import { parentPort, workerData } from 'node:worker_threads';
import { RecordsRefused } from '../problem.ts';
import type { Reply, Request } from './aside.ts';
import { bulkLoading } from './load.ts';

const bulk = await bulkLoading(workerData);

async function answer(request: Request): Promise<Reply> {
  if (request === 'close') return { closed: await bulk.close() };
  try {
    return { loaded: await bulk.load(request) };
  } catch (error) {
    if (error instanceof RecordsRefused) return { refused: error.problems };
    throw error;
  }
}

parentPort?.on('message', async (request: Request) => parentPort?.postMessage(await answer(request)));
