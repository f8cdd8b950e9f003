import type { GraphQLSchema } from 'graphql';
import type { JsonRecord } from '../model/to-record.ts';
import type { Database } from '../neo4j/database.ts';
import { type Choice, readChoiceOf } from './choice.ts';
import { inChunks } from './chunk.ts';
import { closed } from './closed.ts';
import type { ExportFormat, WriteOptions } from './format.ts';
import { readAll } from './read.ts';

export interface Export {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly format: ExportFormat;
  /** Absent: everything. */
  readonly choice?: Choice | undefined;
  readonly options?: WriteOptions | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Is told how many records have been read so far, after each. */
  readonly onRecord?: (count: number) => void;
}

/**
 * The graph in a form, in pieces of some 64 KiB, made as they are taken: of what was read, only the ids are kept. What is chosen comes
 * with everything it rests on.
 * @throws BAD_USER_INPUT as readChoiceOf does, before the first piece
 */
export function exportGraph({
  database,
  schema,
  format,
  choice,
  options,
  signal,
  onRecord,
}: Export): AsyncGenerator<string> {
  const chosen = choice ? readChoiceOf(database, schema, choice, { signal }) : readAll(database, { signal });
  const records = closed(database, chosen, { signal });
  return inChunks(format.write(onRecord ? counted(records, onRecord) : records, options));
}

async function* counted(
  records: AsyncIterable<JsonRecord>,
  onRecord: (count: number) => void,
): AsyncGenerator<JsonRecord> {
  let count = 0;
  for await (const record of records) {
    count += 1;
    onRecord(count);
    yield record;
  }
}
