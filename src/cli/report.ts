import { InvalidConfig } from '../config.ts';
import { CannotStart } from '../neo4j/embedded/cannot-start.ts';
import { DatabaseError } from '../neo4j/error.ts';

/** Tells a person how far it is; the log proper goes to standard output. */
export function report(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** One sentence for what a person can put right; everything that is known about anything else. */
export function explainFailure(error: unknown): string {
  if (error instanceof CannotStart || error instanceof InvalidConfig || error instanceof DatabaseError) {
    return `Claimgraph stops: ${error.message}`;
  }
  return `Claimgraph stops: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
