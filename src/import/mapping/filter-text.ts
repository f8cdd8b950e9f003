import { countryCode } from './country.ts';
import { dayReader } from './day.ts';
import type { Filter } from './filter.ts';
import { numberReader } from './number.ts';
import { RowProblem } from './row-problem.ts';
import { isNothing } from './scope.ts';
import { shortHash, slug } from './slug.ts';

type Work = (text: string) => unknown;

/** A filter of texts: of a list it works on every element. Numbers count as their texts, nothing stays nothing. */
function texts(words: readonly [least: number, most: number], prepare: (...words: string[]) => Work): Filter {
  return {
    words,
    prepare: (found) => {
      const work = prepare(...found);
      const once = (value: unknown): unknown =>
        typeof value === 'string' || typeof value === 'number' ? work(String(value)) : value;
      return (value) => (Array.isArray(value) ? value.map(once) : once(value));
    },
  };
}

const simple = (work: Work): Filter => texts([0, 0], () => work);
const spaces = /[\s\p{Cc}]+/gu;

function pattern(source: string, flags = ''): RegExp {
  return new RegExp(source, `u${flags}`);
}

/** Filters that make a text, or a list of texts, of a text. */
export const textFilters: Readonly<Record<string, Filter>> = {
  slug: simple(slug),
  hash: { words: [0, 0], prepare: () => (value) => (value === undefined ? undefined : shortHash(value)) },
  upper: simple((text) => text.toUpperCase()),
  lower: simple((text) => text.toLowerCase()),
  plain: simple((text) => text.replace(spaces, ' ').trim()),
  country: simple(countryCode),
  cut: texts([1, 1], (length) => (text) => {
    const points = [...text];
    return points.length <= Number(length) ? text : `${points.slice(0, Number(length) - 1).join('')}…`;
  }),
  split: texts(
    [1, 1],
    (separator = '') =>
      (text) =>
        text.split(separator).map((part) => part.trim()),
  ),
  match: texts([1, 1], (source = '') => {
    const expression = pattern(source, 's');
    return (text) => {
      const found = expression.exec(text);
      return found?.[1] ?? found?.[0];
    };
  }),
  matches: texts([1, 1], (source = '') => {
    const expression = pattern(source, 'gs');
    return (text) => [...text.matchAll(expression)].map((found) => found[1] ?? found[0]);
  }),
  replace: texts([2, 2], (source = '', by = '') => {
    const expression = pattern(source, 'g');
    return (text) => text.replace(expression, by);
  }),
  number: {
    words: [0, 1],
    prepare: ([decimal = '.']) => {
      const read = numberReader(decimal);
      return (value) => (Array.isArray(value) ? value.map(read) : read(value));
    },
  },
  add: {
    words: [1, 1],
    prepare: ([more]) => {
      const read = numberReader('.');
      const once = (value: unknown) => (isNothing(value) ? value : Number(read(value)) + Number(more));
      return (value) => (Array.isArray(value) ? value.map(once) : once(value));
    },
  },
  date: texts([1, 9], (...forms) => {
    const readers = forms.map((form) => dayReader(form));
    return (text) => {
      const [day] = readers.flatMap((read) => read?.(text) ?? []);
      if (day === undefined && text.trim() !== '') {
        throw new RowProblem(`${JSON.stringify(text)} is no date of the form ${forms.join(' or ')}`);
      }
      return day;
    };
  }),
};
