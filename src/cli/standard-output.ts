import { pipeline } from 'node:stream/promises';

/** Writes texts to standard output as fast as it takes them. Whoever reads from a pipe may have had enough: then it ends quietly. */
export async function writeOut(texts: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(texts, process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
