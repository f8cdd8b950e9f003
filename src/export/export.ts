import type { JsonRecord } from '../model/to-record.ts';
import type { Database } from '../neo4j/database.ts';
import { inChunks } from './chunk.ts';
import { closed } from './closed.ts';
import type { ExportFormat } from './format.ts';
import { readAll } from './read.ts';

export interface ExportOptions {
  readonly signal?: AbortSignal | undefined;
  /** Is told how many records have been read so far, after each. */
  readonly onRecord?: (count: number) => void;
}

/** The whole graph in a form, in pieces of some 64 KiB, made as they are taken: of what was read, only the ids are kept. */
export function exportGraph(
  database: Database,
  format: ExportFormat,
  { signal, onRecord = () => {} }: ExportOptions = {},
): AsyncGenerator<string> {
  const records = closed(database, readAll(database, { signal }), { signal });
  return inChunks(format.write(counted(records, onRecord)));
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
