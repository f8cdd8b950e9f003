import { edtfDays } from '../../src/model/edtf.ts';

type Values = Readonly<Record<string, unknown>>;
type Test = (value: unknown, asked: never) => boolean;

const lower = (value: unknown): string => String(value).toLowerCase();

const texts: Record<string, Test> = {
  eq: (value, asked: string) => value === asked,
  in: (value, asked: string[]) => asked.includes(String(value)),
  contains: (value, asked: string) => lower(value).includes(lower(asked)),
  startsWith: (value, asked: string) => String(value).startsWith(asked),
};

const names: Record<string, Test> = {
  eq: (value, asked: string) => value === asked,
  in: (value, asked: string[]) => asked.includes(String(value)),
  not: (value, asked: string) => value !== asked,
};

const numbers: Record<string, Test> = {
  eq: (value, asked: number) => value === asked,
  gt: (value, asked: number) => Number(value) > asked,
  gte: (value, asked: number) => Number(value) >= asked,
  lt: (value, asked: number) => Number(value) < asked,
  lte: (value, asked: number) => Number(value) <= asked,
};

const moment = (value: unknown): number => Date.parse(String(value));
const moments: Record<string, Test> = Object.fromEntries(
  Object.entries(numbers).map(([name, test]) => [
    name,
    (value: unknown, asked: unknown) => test(moment(value), moment(asked) as never),
  ]),
);

/** The first and the last day of a date, open ends reaching to the ends of the calendar. */
function span(value: unknown): { first: string; last: string } {
  const { earliest, latest } = edtfDays(String(value));
  return { first: earliest ?? '0000-01-01', last: latest ?? '9999-12-31' };
}

const dates: Record<string, Test> = {
  possibly: (value, asked) => span(value).first <= span(asked).last && span(value).last >= span(asked).first,
  certainly: (value, asked) => span(value).first >= span(asked).first && span(value).last <= span(asked).last,
};

const tests: Record<string, Record<string, Test>> = {
  StringFilter: texts,
  IDFilter: names,
  FloatFilter: numbers,
  InstantFilter: moments,
  EDTFFilter: dates,
};

/**
 * Whether a value meets every part of a filter input; one that is not recorded meets none. Of a list one member must
 * meet them all. Filters without a line of their own are those of enums.
 */
export function meets(filterType: string, filter: Values, value: unknown): boolean {
  const parts = Object.entries(filter).filter(([, asked]) => asked != null);
  if (parts.length === 0) return true;
  if (Array.isArray(value)) return value.some((member) => meets(filterType, filter, member));
  if (value == null) return false;
  const known = tests[filterType] ?? names;
  return parts.every(([name, asked]) => {
    const test = known[name];
    if (!test) throw new Error(`${filterType} has no ${name}`);
    return test(value, asked as never);
  });
}
