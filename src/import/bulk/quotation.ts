import type { Problem } from '../problem.ts';
import type { RecordRows } from '../row.ts';
import { quotedTwice } from '../rule/unnamed-source.ts';
import { seenIds } from '../stream/seen.ts';

/** In which documents the unnamed sources that were met so far are quoted. */
export interface Quotations {
  /** As checkUnnamedSources does for a database. */
  check(batch: readonly RecordRows[]): Problem[];
  /** Takes in what was checked. */
  add(batch: readonly RecordRows[]): void;
}

/** Remembers unnamed sources and wire copies, and nothing of all others. */
export function quotations(): Quotations {
  const copies = seenIds();
  /** Of each unnamed source the one document that quotes it; empty where none does yet. */
  const quotedIn = new Map<string, string>();
  const quotesOf = (batch: readonly RecordRows[]) => {
    const isUnnamed = sourcesOf(batch);
    const isCopy = new Set(batch.filter(isCopied).map(({ node }) => node.id));
    return batch.flatMap((record) =>
      targets(record, 'ASSERTED_BY')
        .filter((source) => isUnnamed.has(source) || quotedIn.has(source))
        .flatMap((source) => targets(record, 'FOUND_IN').map((document) => ({ source, document })))
        .filter(({ document }) => !isCopy.has(document) && copies.get(document) === undefined),
    );
  };
  return {
    check(batch) {
      const documents = new Map<string, Set<string>>();
      for (const { source, document } of quotesOf(batch)) {
        const known = documents.get(source) ?? new Set([quotedIn.get(source) || document]);
        documents.set(source, known.add(document));
      }
      return [...documents]
        .filter(([, ids]) => ids.size > 1)
        .map(([source, ids]) => quotedTwice(source, [...ids].sort()));
    },
    add(batch) {
      for (const { source, document } of quotesOf(batch)) quotedIn.set(source, document);
      for (const source of sourcesOf(batch)) if (!quotedIn.has(source)) quotedIn.set(source, '');
      for (const { node } of batch.filter(isCopied)) copies.add(node.id, 0, 0);
    },
  };
}

function sourcesOf(batch: readonly RecordRows[]): Set<string> {
  return new Set(batch.filter(({ node }) => node.properties.anonymity === 'UNNAMED').map(({ node }) => node.id));
}

function isCopied(record: RecordRows): boolean {
  return targets(record, 'SYNDICATED_FROM').length > 0;
}

function targets({ relationships }: RecordRows, type: string): string[] {
  return relationships.filter(({ kind }) => kind.type === type).map(({ targetId }) => targetId);
}
