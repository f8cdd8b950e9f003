import { distance } from 'fastest-levenshtein';
import { wordMatches } from './lucene.ts';
import { parseTextQuery, type Term } from './text-query.ts';
import { type Word, wordsOf } from './word.ts';

/** A part of a text, in code points; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A passage of a text and the words in it that were looked for; all places count from the start of the whole text. */
export interface Fragment extends Span {
  readonly text: string;
  readonly matches: readonly Span[];
}

interface Found extends Span {
  /** Which of the terms was found. */
  readonly term: number;
}

/** A passage is about this long, begins this far before its first word, and texts not much longer are shown whole. */
const passage = 200;
const before = 60;
const whole = 280;

/** Gives the places in a list of words where the term stands. */
type Finder = (words: readonly Word[]) => Span[];

function finderOf(term: Term): Finder {
  const [first = ''] = term.words;
  if (term.kind === 'phrase') {
    return (words) =>
      words.flatMap(({ start }, index) => {
        const run = words.slice(index, index + term.words.length);
        const same = run.length === term.words.length && run.every(({ folded }, at) => folded === term.words[at]);
        return same ? [{ start, end: run.at(-1)?.end ?? start }] : [];
      });
  }
  const matches = term.kind === 'fuzzy' ? (folded: string) => distance(folded, first) <= term.edits : wordMatches(term);
  return (words) => words.filter(({ folded }) => matches(folded));
}

/** The spans in order; of two that overlap the longer one stays. */
function disjoint(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const span of [...found].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
  }
  return kept;
}

/** Groups the spans into passages, each as long as a passage is from its first span. */
function passages(found: readonly Found[]): Found[][] {
  const groups: Found[][] = [];
  for (const span of found) {
    const group = groups.at(-1);
    if (group?.[0] && span.end - group[0].start <= passage - before) group.push(span);
    else groups.push([span]);
  }
  return groups;
}

/** Moves a place inwards to the next gap between words, where one is near. */
function atGap(points: readonly string[], place: number, step: 1 | -1): number {
  for (let at = place; Math.abs(at - place) < 20 && at > 0 && at < points.length; at += step) {
    if (/\s/.test(points[step > 0 ? at - 1 : at] ?? '')) return at;
  }
  return place;
}

function cut(points: readonly string[], group: readonly Found[]): Fragment {
  const first = group[0]?.start ?? 0;
  const last = group.at(-1)?.end ?? first;
  const short = points.length <= whole;
  const start = short || first <= before ? 0 : Math.min(first, atGap(points, first - before, 1));
  const reach = Math.max(last, start + passage);
  const end = short || reach >= points.length ? points.length : Math.max(last, atGap(points, reach, -1));
  const matches = group.map((span) => ({ start: span.start, end: span.end }));
  return { start, end, text: points.slice(start, end).join(''), matches };
}

/** The passages of a text that are shown, in its order, and how many there are besides. */
export interface Passages {
  readonly shown: readonly Fragment[];
  readonly leftOut: number;
}

/**
 * A function that finds the passages of a text that show best why it was found: those with most of the words first come, at
 * most `most`, in the order of the text. A text that holds none of the words gives none.
 */
export function highlighter(query: string): (text: string, most: number) => Passages {
  const finders = parseTextQuery(query).groups.flat().map(finderOf);
  return (text, most) => {
    const words = wordsOf(text);
    const found = finders.flatMap((find, term) => find(words).map(({ start, end }) => ({ start, end, term })));
    if (found.length === 0) return { shown: [], leftOut: 0 };
    const points = [...text];
    const groups = points.length <= whole ? [disjoint(found)] : passages(disjoint(found));
    const distinct = (group: readonly Found[]): number => new Set(group.map(({ term }) => term)).size;
    const best = [...groups].sort((one, other) => distinct(other) - distinct(one)).slice(0, most);
    const shown = groups.filter((group) => best.includes(group)).map((group) => cut(points, group));
    return { shown, leftOut: groups.length - shown.length };
  };
}
