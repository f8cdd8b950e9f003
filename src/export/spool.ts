import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pieceLength = 65_536;

/**
 * Keeps texts out of memory until they are wanted, in a temporary file that has no name, so that nothing is left behind however the
 * process ends. Write first, then read once.
 */
export class Spool {
  readonly #file: FileHandle;
  #waiting = '';

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async open(): Promise<Spool> {
    const path = join(tmpdir(), `claimgraph-${randomUUID()}`);
    const file = await open(path, 'wx+', 0o600);
    await rm(path);
    return new Spool(file);
  }

  async write(text: string): Promise<void> {
    this.#waiting += text;
    if (this.#waiting.length >= pieceLength) await this.#flush();
  }

  async *read(): AsyncGenerator<string> {
    await this.#flush();
    yield* this.#file.createReadStream({ start: 0, encoding: 'utf8', autoClose: false });
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #flush(): Promise<void> {
    const text = this.#waiting;
    this.#waiting = '';
    if (text !== '') await this.#file.appendFile(text);
  }
}
