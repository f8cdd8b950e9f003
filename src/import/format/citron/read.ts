import { basename } from 'node:path';
import { shortHash, slug } from '../../mapping/slug.ts';
import type { Source } from '../../source/source.ts';
import type { Item, Place } from '../item.ts';
import { readJson } from '../json-documents.ts';
import { type JsonObject, shortened, textOf } from '../json-value.ts';
import { type Annotated, annotatedIn, type Quotation, type Span } from './quotation.ts';
import { sourceNames } from './source-name.ts';

/** The records of the quotations that Citron has found, a document for each JSON document or line. */
export async function* readCitron(source: Source, onBytes: (count: number) => void): AsyncGenerator<Item> {
  for await (const found of readJson(source, onBytes)) {
    if (!('record' in found)) {
      yield found;
      continue;
    }
    const annotated = annotatedIn(found.record);
    if (annotated) yield* itemsOf(annotated, found.record as JsonObject, found.place);
    else {
      const message = 'is no document with a text and a list of quotes';
      yield { place: found.place, text: JSON.stringify(found.record).slice(0, 1_000), message };
    }
  }
}

function* itemsOf(annotated: Annotated, written: JsonObject, place: Place): Generator<Item> {
  const id = textOf(written.id) ?? documentId(annotated, place);
  const item = (record: JsonObject, keep = false): Item => ({
    place,
    record,
    keep,
    size: JSON.stringify(record).length,
  });
  yield item(documentOf(annotated, written, id));
  const names = sourceNames(annotated);
  for (const [index, quotation] of annotated.quotations.entries()) {
    const speakers = quotation.sources.map((span) => speakerOf(names(span), id));
    if (quotation.contents.length === 0 || speakers.length === 0) {
      yield { place, skipped: 'quotations without a source or a content' };
      continue;
    }
    for (const speaker of speakers) yield item(speaker, true);
    yield item(statementOf(quotation, `${id}-quote-${index + 1}`, id, speakers));
  }
}

/** Named by its file where that holds one document, and by its text, so that the same document again is the same. */
function documentId({ text }: Annotated, { source }: Place): string {
  const name =
    source === '-'
      ? 'document'
      : basename(source)
          .replace(/\.gz$/, '')
          .replace(/\.jsonl?$/, '');
  return `${slug(name)}-${shortHash(text)}`;
}

function documentOf({ text }: Annotated, { url, title, language }: JsonObject, id: string): JsonObject {
  const more = { url: textOf(url), title: textOf(title), language: textOf(language) };
  const known = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
  return { type: 'Document', id, kind: 'ARTICLE', text, ...known };
}

/** A source is known only by its words in that document: it is a group that belongs to it. */
function speakerOf(name: { text: string; isNamed: boolean }, document: string): JsonObject & { id: string } {
  const words = shortened(name.text.replace(/\s+/g, ' '));
  return {
    type: 'Group',
    id: `${document}-${slug(words)}`,
    name: words,
    describedAs: words,
    anonymity: name.isNamed ? 'NAMED' : 'UNKNOWN',
  };
}

function statementOf(
  { cue, sources, contents, confidence }: Quotation,
  id: string,
  document: string,
  speakers: readonly { id: string }[],
): JsonObject {
  const evidence = (part: string, spans: readonly Span[]) =>
    spans.map(({ text, start, end }) => ({ node: document, exact: text, start, end, part }));
  return {
    type: 'Statement',
    id,
    text: contents.map(({ text }) => text).join(' … '),
    form: formOf(contents),
    speechAct: 'ASSERT',
    ...(cue ? { cue: shortened(cue.text) } : {}),
    ...(confidence === undefined
      ? {}
      : { confidence: confidence >= 0.8 ? 'HIGH' : confidence >= 0.5 ? 'MEDIUM' : 'LOW' }),
    assertedBy: [...new Set(speakers.map((speaker) => speaker.id))].map((node) => ({ node, via: 'SPEAKER' })),
    foundIn: [...evidence('CONTENT', contents), ...evidence('SOURCE', sources), ...evidence('CUE', cue ? [cue] : [])],
  };
}

/** Whole in quotation marks, without any, or something in between. */
function formOf(contents: readonly Span[]): string {
  const quoted = contents.filter(({ text }) => /^["“”„«'‘].*["“”»'’]?[,.]?$/s.test(text.trim()));
  if (quoted.length === contents.length) return 'DIRECT_QUOTE';
  return contents.some(({ text }) => /["“”„«»]/.test(text)) ? 'MIXED' : 'PARAPHRASE';
}
