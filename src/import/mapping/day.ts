const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Piece {
  readonly pattern: string;
  readonly part?: 'year' | 'month' | 'day';
  readonly read?: (text: string) => number;
}

const names = `(${months.join('|')})[a-z]*\\.?`;
const monthOf = (text: string): number => months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
/** What stands in a form of dates; the longer ones first. Two digits of a year up to 68 are of this century, as POSIX has it. */
const pieces: readonly (readonly [form: string, piece: Piece])[] = [
  ['YYYY', { pattern: '(\\d{4})', part: 'year', read: Number }],
  ['YY', { pattern: '(\\d{2})', part: 'year', read: (text) => Number(text) + (Number(text) < 69 ? 2000 : 1900) }],
  ['MMM', { pattern: names, part: 'month', read: monthOf }],
  ['MM', { pattern: '(\\d{2})', part: 'month', read: Number }],
  ['M', { pattern: '(\\d{1,2})', part: 'month', read: Number }],
  ['DD', { pattern: '(\\d{2})', part: 'day', read: Number }],
  ['D', { pattern: '(\\d{1,2})', part: 'day', read: Number }],
];

type Parts = Partial<Record<'year' | 'month' | 'day', number>>;

/** Reads a text by a form of dates; undefined where it has another form. */
export type ReadDay = (text: string) => string | undefined;

/**
 * A reader of dates of a form such as `MM/DD/YYYY`, `D MMM YYYY` or `YYYY`: gives them as EDTF, exactly as far as the form goes.
 * Undefined where the form has no year.
 */
export function dayReader(form: string): ReadDay | undefined {
  const found: Piece[] = [];
  for (let rest = form; rest !== ''; ) {
    const [token = rest[0] as string, piece] = pieces.find(([token]) => rest.startsWith(token)) ?? [];
    found.push(piece ?? { pattern: token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/, '\\s+') });
    rest = rest.slice(token.length);
  }
  const parts = found.filter(({ part }) => part !== undefined);
  if (!parts.some(({ part }) => part === 'year')) return undefined;
  const pattern = new RegExp(`^${found.map(({ pattern }) => pattern).join('')}$`, 'i');
  return (text) => {
    const match = pattern.exec(text.trim());
    if (!match) return undefined;
    return written(
      Object.fromEntries(parts.map(({ part, read }, index) => [part, read?.(match[index + 1] as string)])),
    );
  };
}

function written({ year = 0, month, day }: Parts): string {
  const digits = (number: number, count: number) => String(number).padStart(count, '0');
  return [
    digits(year, 4),
    ...(month === undefined ? [] : [digits(month, 2)]),
    ...(day === undefined ? [] : [digits(day, 2)]),
  ].join('-');
}
