import type { Pool } from './pool.ts';
import type { Choice, Question, Value } from './question.ts';

/** Stands in every text of a variant, and breaks out of any place in which a text could stand in Cypher. */
export const mark = `MARK'"\`$p0}])//*/`;

const next = <T>(values: readonly T[], value: T): T => values[(values.indexOf(value) + 1) % values.length] ?? value;

/** Another value of the same type; equal values stay equal, different ones stay different. */
function other(pool: Pool, type: string, value: string | number | boolean): string | number | boolean {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return value;
  if (type === 'EDTF') return next(pool.dates, value);
  // Codes stay codes: others are refused.
  const codes = ['country', 'language'].map(pool.textsOf).find((known) => known.includes(value));
  if (codes) return next(codes, value);
  if (type === 'LocalDate') return next(pool.days, value);
  return type === 'Instant' ? next(pool.instants, value) : `${value}${mark}`;
}

function changed(pool: Pool, { type, is, how }: Value): Value {
  switch (is.kind) {
    case 'leaf':
      return { type, how, is: { ...is, value: other(pool, type, is.value) } };
    case 'list':
      return { type, how, is: { ...is, items: is.items.map((item) => changed(pool, item)) } };
    case 'object':
      return { type, how, is: { ...is, fields: changedAll(pool, is.fields) } };
    default:
      return { type, how, is };
  }
}

function changedAll(pool: Pool, values: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values)
      .map(([name, value]) => [name, changed(pool, value)] as const)
      .reverse(),
  );
}

function turned(pool: Pool, choices: readonly Choice[]): Choice[] {
  return choices
    .map((choice): Choice => {
      if (choice.kind === 'spread') return choice;
      const selection = choice.selection ? { selection: turned(pool, choice.selection) } : {};
      if (choice.kind === 'fragment') return { ...choice, ...selection };
      return { ...choice, ...selection, given: changedAll(pool, choice.given), copy: 1 - choice.copy };
    })
    .reverse();
}

/** The same question with every field in another place, under another alias and with other values of its arguments. */
export function variantOf(pool: Pool, { selection, fragments }: Question): Question {
  return {
    selection: turned(pool, selection),
    fragments: fragments.map((fragment) => ({ ...fragment, selection: turned(pool, fragment.selection) })),
  };
}
