import type { GraphQLSchema } from 'graphql';
import type { JsonRecord } from '../model/to-record.ts';
import type { Database } from '../neo4j/database.ts';
import type { Choice } from './choice.ts';
import { inChunks } from './chunk.ts';
import type { ExportFormat, WriteOptions } from './format.ts';
import { readRecords } from './record.ts';

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
 * The graph in a form as it was at the beginning, in pieces of some 64 KiB, made as they are taken: everything, of which no more
 * than some hundred records are held, or what is chosen with everything it rests on, of which the ids are kept.
 * @throws BAD_USER_INPUT as chosenIds does, before the first piece
 */
export function exportGraph({ format, options, onRecord, ...wanted }: Export): AsyncGenerator<string> {
  const records = readRecords(wanted);
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
