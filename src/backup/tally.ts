import { createHash } from 'node:crypto';
import { type LineKind, lineKinds, type Summary } from './line.ts';

/** The counts of no line at all. */
export const noLines = Object.fromEntries(lineKinds.map((kind) => [kind, 0])) as Record<LineKind, number>;

/** Counts the lines of a backup and works out its sums, line by line. */
export class Tally {
  readonly #counts = { ...noLines };
  readonly #content = createHash('sha256');
  readonly #file = createHash('sha256');

  addHeader(text: string): void {
    this.#file.update(`${text}\n`);
  }

  add(kind: LineKind, text: string): void {
    this.#counts[kind] += 1;
    this.#content.update(`${text}\n`);
    this.#file.update(`${text}\n`);
  }

  /** Ends the counting. */
  summary(): Summary {
    return { counts: this.#counts, content: this.#content.digest('hex'), file: this.#file.digest('hex') };
  }
}
