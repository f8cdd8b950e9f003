import type { Problem } from '../problem.ts';
import type { RecordRows } from '../row.ts';
import { type Quotes, quotedTwice } from '../rule/unnamed-source.ts';
import { seenIds } from '../stream/seen.ts';

/** In which documents the unnamed sources that were met so far are quoted. */
export interface Quotations {
  /** As checkUnnamedSources does for a database; takes the batch in where nothing is wrong. */
  take(batch: readonly RecordRows[]): Problem[];
}

/** Remembers unnamed sources and wire copies, and nothing of all others. */
export function quotations(): Quotations {
  const copies = seenIds();
  /** Of each unnamed source a statement that quotes it, and the one document; null where there is none yet. */
  const quotedIn = new Map<string, Quotes[number] | null>();
  const quotesOf = (batch: readonly RecordRows[], sources: ReadonlySet<string>, copied: ReadonlySet<string>) =>
    batch
      .filter(({ node }) => node.noun === 'Statement')
      .flatMap((record) =>
        targets(record, 'ASSERTED_BY')
          .filter((source) => sources.has(source) || quotedIn.has(source))
          .flatMap((source) =>
            targets(record, 'FOUND_IN').map((document) => ({ source, quote: [record.node.id, document] as const })),
          )
          .filter(({ quote: [, document] }) => !copied.has(document) && copies.get(document) === undefined),
      );
  return {
    take(batch) {
      const [sources, copied] = [unnamedIn(batch), copiesIn(batch)];
      const quotes = new Map<string, Quotes[number][]>();
      for (const { source, quote } of quotesOf(batch, sources, copied)) {
        const known = quotedIn.get(source);
        if (!quotes.has(source)) quotes.set(source, known ? [known] : []);
        quotes.get(source)?.push(quote);
      }
      const wrong = [...quotes].filter(([, all]) => all.some(([, document]) => document !== all[0]?.[1]));
      if (wrong.length > 0) return wrong.flatMap(([source, all]) => quotedTwice(batch, source, all));
      for (const [source, [first]] of quotes) quotedIn.set(source, first as Quotes[number]);
      for (const source of sources) if (!quotedIn.has(source)) quotedIn.set(source, null);
      for (const id of copied) copies.add(id, 0, 0);
      return [];
    },
  };
}

function unnamedIn(batch: readonly RecordRows[]): Set<string> {
  return new Set(batch.filter(({ node }) => node.properties.anonymity === 'UNNAMED').map(({ node }) => node.id));
}

function copiesIn(batch: readonly RecordRows[]): Set<string> {
  const copies = batch.filter(
    (record) => record.node.noun === 'Document' && targets(record, 'SYNDICATED_FROM').length > 0,
  );
  return new Set(copies.map(({ node }) => node.id));
}

function targets({ relationships }: RecordRows, type: string): string[] {
  return relationships.filter(({ kind }) => kind.type === type).map(({ targetId }) => targetId);
}
