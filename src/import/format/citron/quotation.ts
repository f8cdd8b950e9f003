import { isJsonObject, type JsonObject, listOf } from '../json-value.ts';

/** A piece of a document's text, in code points, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A quotation: who, by which verb, what. */
export interface Quotation {
  readonly cue: Span | undefined;
  readonly sources: readonly Span[];
  readonly contents: readonly Span[];
  /** Other mentions of the sources. */
  readonly coreferences: readonly Span[];
  readonly confidence: number | undefined;
}

/** A document as Citron annotates it. */
export interface Annotated {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  /** Mentions of the same one, group by group. */
  readonly groups: readonly (readonly Span[])[];
}

/** Reads what Citron writes; undefined where there is no text or no list of quotes. */
export function annotatedIn(value: unknown): Annotated | undefined {
  if (!isJsonObject(value) || typeof value.text !== 'string' || !Array.isArray(value.quotes)) return undefined;
  return {
    text: value.text,
    quotations: value.quotes.filter(isJsonObject).map(quotationIn),
    groups: listOf(value.coreference_groups).map(spansIn),
  };
}

function quotationIn(quote: JsonObject): Quotation {
  const confidence = Number(quote.confidence ?? Number.NaN);
  return {
    cue: spansIn(quote.cue)[0],
    sources: spansIn(quote.sources),
    contents: spansIn(quote.contents),
    coreferences: spansIn(quote.coreferences),
    confidence: Number.isNaN(confidence) ? undefined : confidence,
  };
}

function spansIn(value: unknown): Span[] {
  return listOf(value).filter(
    (span): span is Span & JsonObject =>
      isJsonObject(span) &&
      Number.isInteger(span.start) &&
      Number.isInteger(span.end) &&
      typeof span.text === 'string' &&
      span.text !== '',
  );
}
