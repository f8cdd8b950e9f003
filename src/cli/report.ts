import { GraphQLError } from 'graphql';
import { NoSuchToken } from '../auth/token.ts';
import { CannotBackUp, CannotRestore } from '../backup/cannot.ts';
import { InvalidConfig } from '../config.ts';
import { CannotExport } from '../export/cannot-export.ts';
import { CannotUndo } from '../history/undo/undo.ts';
import { CannotImport } from '../import/cannot-import.ts';
import { CannotStart } from '../neo4j/embedded/cannot-start.ts';
import { DatabaseError } from '../neo4j/error.ts';

/** Tells a person how far it is; the log proper goes to standard output. */
export function report(line: string): void {
  process.stderr.write(`${line}\n`);
}

const forPeople = [
  CannotStart,
  InvalidConfig,
  CannotBackUp,
  CannotRestore,
  CannotExport,
  CannotImport,
  CannotUndo,
  DatabaseError,
  GraphQLError,
  NoSuchToken,
];

/** One sentence for what a person can put right; everything that is known about anything else. */
export function explainFailure(error: unknown): string {
  if (forPeople.some((kind) => error instanceof kind)) {
    return `Claimgraph stops: ${(error as Error).message}`;
  }
  return `Claimgraph stops: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
