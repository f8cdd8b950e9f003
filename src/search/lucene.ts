import { inflections } from './inflection.ts';
import { parseTextQuery, type Term } from './text-query.ts';
import { fold } from './word.ts';

/** A search in the words of the full-text indexes: undefined where nothing is looked for. */
export interface IndexQueries {
  readonly texts: string | undefined;
  readonly names: string | undefined;
  /** What the caller wrote that is not looked for: words in every text, and what one query cannot hold. */
  readonly unsearched: readonly string[];
}

/** Lucene refuses a query of more than 1,024 clauses; every form of a word is one for each property of the index. */
const clauses = 1_000;
const properties = 4;
const fuzzyClauses = 50 * properties;
const mostForms = 24;

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
const escaped = (word: string): string => word.replace(/[^\p{L}\p{N}\p{M}]/gu, '\\$&');

/** Other ways to write a word that are the same word: `Huawei's`, and `U.S.` for `US`, in either direction. */
function variants({ text, words: [word = ''] }: Term): string[] {
  if (/^\p{Lu}{2,5}$/u.test(text)) return [`${word}'s`, [...word].join('.')];
  if (/^(?:\p{L}\.)+\p{L}?\.?$/u.test(text)) return [word.replaceAll('.', '')];
  return [word.endsWith("'s") ? word.slice(0, -2) : `${word}'s`];
}

/** The forms of a term, each as Lucene writes it; the first is the term as it stands. */
function formsOf(term: Term, limit: number): string[] {
  const [word = ''] = term.words;
  if (term.kind === 'prefix') return [`${escaped(word)}*`];
  if (term.kind === 'fuzzy') return [`${escaped(word)}~${term.edits}`];
  const composed = [...new Set([term.text.normalize('NFC'), term.text.normalize('NFD')])].map(quote);
  if (term.kind === 'phrase') return composed;
  const others = [...variants(term), ...inflections(word.replace(/'s$/, ''), limit)];
  return [
    ...composed,
    ...others
      .filter((form) => form !== word)
      .slice(0, limit)
      .map((form) => `${quote(form)}^0.6`),
  ];
}

const leastClauses = ({ kind }: Term): number => (kind === 'fuzzy' ? fuzzyClauses : 2 * properties + 2);

/** Keeps what fits into one query, in the order written; the rest is returned apart. */
function keepWhatFits(terms: readonly Term[]): { kept: ReadonlySet<Term>; left: Term[]; forms: number } {
  let room = clauses;
  const kept = new Set<Term>();
  const left: Term[] = [];
  for (const term of terms) {
    const needed = leastClauses(term);
    if (needed <= room) {
      kept.add(term);
      room -= needed;
    } else left.push(term);
  }
  const words = [...kept].filter(({ kind }) => kind === 'word').length;
  return { kept, left, forms: Math.min(mostForms, Math.floor(room / (Math.max(1, words) * properties))) };
}

/**
 * What a caller typed, as queries to the two full-text indexes. Words of texts are looked for in all their English forms, names
 * as they are written; both whatever their case and accents.
 */
export function indexQueries(text: string): IndexQueries {
  const { groups: written, excluded, common } = parseTextQuery(text);
  const groups = [...new Map(written.map((group) => [JSON.stringify(group), group])).values()];
  const { kept, left, forms } = keepWhatFits([...groups.flat(), ...excluded]);
  const write = (limit: number): string | undefined => {
    const any = (terms: readonly Term[]) => terms.flatMap((term) => formsOf(term, limit)).join(' OR ');
    const wanted = groups.map((group) => group.filter((term) => kept.has(term))).filter(({ length }) => length > 0);
    if (wanted.length === 0) return undefined;
    const unwanted = excluded.filter((term) => kept.has(term));
    return [...wanted.map((group) => `+(${any(group)})`), ...unwanted.map((term) => `-(${any([term])})`)].join(' ');
  };
  return {
    texts: write(forms),
    names: write(Math.min(1, forms)),
    unsearched: [...new Set([...common, ...left.map((term) => term.text)])],
  };
}

/** Whether a folded word is one of the forms in which a term may stand in a text. */
export function wordMatches(term: Term): (folded: string) => boolean {
  const [word = ''] = term.words;
  if (term.kind === 'prefix') return (folded) => folded.startsWith(word);
  const forms = new Set([word, ...variants(term), ...inflections(word.replace(/'s$/, ''), mostForms)].map(fold));
  return (folded) => forms.has(folded);
}
