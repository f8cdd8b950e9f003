import type { JsonRecord } from '../model/to-record.ts';
import { toNodeTable, toRelationshipTable } from './csv.ts';
import { toGexf } from './graph/gexf.ts';
import { toGraphml } from './graph/graphml.ts';
import { toJsonLines } from './json-line.ts';
import { toJsonld } from './jsonld/jsonld.ts';

/** What a format may be told; others leave it aside. */
export interface WriteOptions {
  /** Tables only: for a program of tables, see CsvOptions. */
  readonly spreadsheet?: boolean | undefined;
  /** JSON-LD only: what ids are put behind to make IRIs. */
  readonly base?: string | undefined;
}

/** A form in which the graph leaves: the name of its file, its media type, and how it is written, piece by piece. */
export interface ExportFormat {
  readonly name: string;
  /** The name of the file, and of the route below /export. */
  readonly file: string;
  readonly mediaType: string;
  readonly write: (records: AsyncIterable<JsonRecord>, options?: WriteOptions) => AsyncIterable<string>;
}

const table = 'text/csv; header=present';

/** Every form in which the graph leaves. */
export const exportFormats: readonly ExportFormat[] = [
  { name: 'jsonl', file: 'graph.jsonl', mediaType: 'application/x-ndjson', write: toJsonLines },
  { name: 'nodes', file: 'nodes.csv', mediaType: table, write: toNodeTable },
  { name: 'relationships', file: 'relationships.csv', mediaType: table, write: toRelationshipTable },
  { name: 'gexf', file: 'graph.gexf', mediaType: 'application/gexf+xml', write: toGexf },
  { name: 'graphml', file: 'graph.graphml', mediaType: 'application/graphml+xml', write: toGraphml },
  { name: 'jsonld', file: 'graph.jsonld', mediaType: 'application/ld+json', write: toJsonld },
];
