import type { JsonRecord } from '../model/to-record.ts';
import { toJsonLines } from './json-line.ts';

/** A form in which the graph leaves: the name of its file, its media type, and how it is written, piece by piece. */
export interface ExportFormat {
  readonly name: string;
  /** The name of the file, and of the route below /export. */
  readonly file: string;
  readonly mediaType: string;
  readonly write: (records: AsyncIterable<JsonRecord>) => AsyncIterable<string>;
}

/** Every form in which the graph leaves. */
export const exportFormats: readonly ExportFormat[] = [
  { name: 'jsonl', file: 'graph.jsonl', mediaType: 'application/x-ndjson', write: toJsonLines },
];
