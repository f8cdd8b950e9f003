import type { Filter } from './filter.ts';
import { isNothing, type Row } from './scope.ts';

type Work = (list: readonly unknown[]) => unknown;

/** A filter of lists; a single value counts as a list of one, nothing as an empty list. */
function lists(words: readonly [least: number, most: number], prepare: (...words: string[]) => Work): Filter {
  return {
    words,
    prepare: (found) => {
      const work = prepare(...found);
      return (value) => work(Array.isArray(value) ? value : isNothing(value) ? [] : [value]);
    },
  };
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Row)[name] : undefined;
const present = (list: readonly unknown[]) => list.filter((value) => !isNothing(value));
const digits = /^[+-]?\d+(\.\d+)?$/;

/** In order: of their size where all are numbers or texts of digits alone, else of their texts. */
function sorted(list: readonly unknown[]): unknown[] {
  const found = present(list);
  const isNumbers = found.every((value) => digits.test(String(value)));
  const key = isNumbers ? Number : String;
  return found.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function unique(list: readonly unknown[]): unknown[] {
  return [...new Map(list.map((value) => [JSON.stringify(value), value])).values()];
}

/** Filters that look at lists as wholes. */
export const listFilters: Readonly<Record<string, Filter>> = {
  first: lists([0, 0], () => (list) => present(list)[0]),
  last: lists([0, 0], () => (list) => present(list).at(-1)),
  only: lists([0, 0], () => (list) => {
    const different = unique(present(list));
    return different.length === 1 ? different[0] : undefined;
  }),
  min: lists([0, 0], () => (list) => sorted(list)[0]),
  max: lists([0, 0], () => (list) => sorted(list).at(-1)),
  count: lists([0, 0], () => (list) => present(list).length),
  unique: lists([0, 0], () => (list) => unique(present(list))),
  join: lists([1, 1], (separator) => (list) => present(list).join(separator)),
  pick: lists([1, 1], (name) => (list) => list.map((value) => field(value, name as string))),
  where: lists(
    [1, 2],
    (name, wanted) => (list) =>
      list.filter((value) => {
        const found = field(value, name as string);
        return wanted === undefined ? !isNothing(found) : String(found) === wanted;
      }),
  ),
};
