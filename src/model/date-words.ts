const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const open = (part: string): boolean => part === '' || part === '..';

/** An EDTF date as words: `2020-06` is "June 2020", `../2020-06` "until June 2020". What has no plain words stays as written. */
export function dateWords(edtf: string | null | undefined): string {
  if (edtf == null || edtf === '') return 'no date';
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return plainWords(edtf);
  if (open(from)) return `until ${plainWords(to)}`;
  if (open(to)) return `from ${plainWords(from)}`;
  return `${plainWords(from)} to ${plainWords(to)}`;
}

/** The beginning of something as words: "from 2016", or "since 2016"; where only its latest day is known "since June 2020 or before". */
export function sinceWords(edtf: string, exactly: 'from' | 'since' = 'from'): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return `${exactly} ${plainWords(from)}`;
  if (open(from)) return `since ${plainWords(to)} or before`;
  return open(to) ? `since ${plainWords(from)} or later` : `since between ${plainWords(from)} and ${plainWords(to)}`;
}

/** The end of something as words: "to 2020", and where only its latest day is known "to June 2020 or before". */
export function endWords(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return `to ${plainWords(from)}`;
  if (open(from)) return `to ${plainWords(to)} or before`;
  return open(to) ? `to ${plainWords(from)} or later` : `to between ${plainWords(from)} and ${plainWords(to)}`;
}

function plainWords(edtf: string): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(edtf);
  const month = months[Number(parts?.[2]) - 1];
  if (!parts || (parts[2] !== undefined && month === undefined)) return edtf;
  const [, year, , day, mark] = parts;
  const words = [day === undefined ? undefined : String(Number(day)), month, year].filter((word) => word !== undefined);
  const about = mark === '~' ? 'about ' : '';
  const unsure = mark === '?' || mark === '%' ? ' (uncertain)' : '';
  return `${about}${words.join(' ')}${unsure}`;
}
