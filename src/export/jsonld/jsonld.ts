import type { JsonRecord } from '../../model/to-record.ts';
import { entriesOf, type RecordEntry } from '../entry.ts';
import { context } from './context.ts';
import { typesOf } from './type.ts';

/** What ids are put behind to make IRIs, if nobody says otherwise. */
const defaultBase = 'urn:claimgraph:node:';

export interface JsonldOptions {
  /** What ids are put behind to make IRIs. */
  readonly base?: string | undefined;
}

/** The shortcut that a field of a record has, and the name under which it is written. */
const shortcuts: Readonly<Record<string, string>> = {
  assertedBy: 'wasAttributedTo',
  reports: 'wasDerivedFrom',
  syndicatedFrom: 'wasDerivedFrom',
  foundIn: 'hadPrimarySource',
  publishedBy: 'publisher',
  authoredBy: 'author',
  topics: 'subject',
  broader: 'broaderConcept',
};

/** Writes JSON-LD 1.1: the records as they are, with a context that gives their fields the meaning of schema.org, PROV-O and SKOS. */
export async function* toJsonld(
  records: AsyncIterable<JsonRecord>,
  { base = defaultBase }: JsonldOptions = {},
): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context())},"@graph":[`;
  let separator = '\n';
  for await (const record of records) {
    yield separator + JSON.stringify(toLinked(record, base));
    separator = ',\n';
  }
  yield '\n]}\n';
}

function toLinked(record: JsonRecord, base: string): Readonly<Record<string, unknown>> {
  const iri = (id: unknown) => base + encodeURIComponent(String(id));
  const linked: Record<string, unknown> = { ...record, id: iri(record.id), type: typesOf(record), localId: record.id };
  const entries = entriesOf(record);
  for (const { kind } of entries) {
    linked[kind.field] = entries.filter((one) => one.kind === kind).map((one) => toLinkedEntry(one, iri));
  }
  for (const [name, ids] of shortcutsOf(entries)) linked[name] = [...ids].map(iri);
  if (record.status === 'RETRACTED') linked.wasInvalidatedBy = { type: ['Retraction', 'prov:Activity'] };
  return linked;
}

function toLinkedEntry({ kind, entry }: RecordEntry, iri: (id: unknown) => string): Readonly<Record<string, unknown>> {
  if (!kind.nested) return { ...entry, node: iri(entry.node) };
  const event: JsonRecord = { ...entry, id: String(entry.id), type: 'ActionEvent' };
  return { ...event, id: iri(event.id), type: typesOf(event), localId: event.id };
}

function shortcutsOf(entries: readonly RecordEntry[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { kind, targetId } of entries) {
    const name = shortcuts[kind.field];
    if (name !== undefined) found.set(name, (found.get(name) ?? new Set()).add(targetId));
  }
  return found;
}
