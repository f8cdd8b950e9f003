import type { JsonRecord } from '../model/to-record.ts';

/** Writes records in the JSON lines format of `claimgraph import`, one a line. */
export async function* toJsonLines(records: AsyncIterable<JsonRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}
