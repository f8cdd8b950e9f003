import { createHash } from 'node:crypto';
import { type Fragment, highlighter } from './highlight.ts';
import { indexQueries } from './lucene.ts';

type Values = Readonly<Record<string, unknown>>;

const labels: Readonly<Record<string, string>> = {
  ACTOR: 'Actor',
  STATEMENT: 'Statement',
  CLAIM: 'Claim',
  REGULATORY_ACTION: 'RegulatoryAction',
  DOCUMENT: 'Document',
  TOPIC: 'Topic',
};

/** The properties that are searched, with the names of the fields that they stand in. */
const fields: Readonly<Record<string, string>> = {
  name: 'NAME',
  aliases: 'ALIAS',
  title: 'TITLE',
  summary: 'SUMMARY',
  text: 'TEXT',
};
export const searchedProperties: readonly string[] = Object.keys(fields);

/** How many characters of a text are looked through for passages. */
const highlightedHead = 50_000;
const mostFragments = 3;

/** How much of each long property is read for highlights: one character more tells that there are more. */
export const highlightedHeads: Readonly<Record<string, number>> = { text: highlightedHead + 1 };

/** The parameters of a search: a query for each index that can hold a type asked for, and the labels of these types. */
export function searchParameters({ text, types }: Values): Record<string, unknown> {
  const { texts, names } = indexQueries(String(text));
  const asked = types as readonly string[] | null | undefined;
  const wanted = (index: string, words: string | undefined, actors: boolean) =>
    words !== undefined && (!asked || asked.some((type) => (type === 'ACTOR') === actors)) ? [{ index, words }] : [];
  // Pages of one search are no pages of another.
  const list = createHash('sha256')
    .update(JSON.stringify([text, asked]))
    .digest('base64url')
    .slice(0, 12);
  return {
    list,
    queries: [...wanted('name_search', names, true), ...wanted('word_search', texts, false)],
    labels: asked?.map((type) => labels[type]) ?? null,
  };
}

/** The words of the text that are not looked for. */
export function unsearchedWords({ text }: Values): () => readonly string[] {
  return () => indexQueries(String(text)).unsearched;
}

/** A passage of a field in which words were found. */
export type Highlight = Fragment & { readonly field: string };

/** The texts of a node that are searched, names before texts, each with the field it stands in. */
function textsOf(properties: Values): { field: string; text: string }[] {
  return Object.entries(fields).flatMap(([property, field]) => {
    const value = properties[property];
    const texts = Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : [];
    return texts.map((text) => ({ field, text }));
  });
}

/** The part of a text that is looked through. */
const headOf = (text: string): string =>
  text.length <= highlightedHead ? text : [...text].slice(0, highlightedHead).join('');

/** Finds the passages of a node that show why it was found, names before texts; of one text at most three. */
export function highlightsOf({ text: query }: Values): (properties: Values) => Highlight[] {
  const highlight = highlighter(String(query));
  return (properties) =>
    textsOf(properties).flatMap(({ field, text }) =>
      highlight(headOf(text), mostFragments).shown.map((fragment) => ({ field, ...fragment })),
    );
}

/** Counts the passages that highlightsOf leaves out. */
export function passagesLeftOut({ text: query }: Values): (properties: Values) => number {
  const highlight = highlighter(String(query));
  return (properties) =>
    textsOf(properties).reduce((sum, { text }) => sum + highlight(headOf(text), mostFragments).leftOut, 0);
}

/** Whether passages were looked for in the whole of every text of a node. */
export function isLookedThrough(): (properties: Values) => boolean {
  return (properties) => textsOf(properties).every(({ text }) => headOf(text) === text);
}
