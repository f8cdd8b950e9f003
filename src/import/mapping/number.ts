import { RowProblem } from './row-problem.ts';

/** The sign between groups of three digits, for each decimal sign. */
const groupSigns: Readonly<Record<string, string>> = { '.': ',', ',': '.' };

/**
 * Reads texts as numbers, whose digits may stand in groups of three: between them are blanks, _ or that one of point and comma which is not
 * the decimal sign. What is no text stays as it is. The reader throws RowProblem where a text is no such number; an
 * Error says that there is no such decimal sign.
 */
export function numberReader(decimal: string): (value: unknown) => unknown {
  const group = groupSigns[decimal];
  if (group === undefined) throw new Error(`the decimal sign is . or , and not ${decimal}`);
  const [written, other] = [formOf(decimal, group), formOf(group, decimal)];
  return (value) => {
    if (typeof value !== 'string') return value;
    const text = value.trim();
    if (written.test(text)) return Number(text.replaceAll(notOf(decimal), '').replace(decimal, '.'));
    const hint = other.test(text) ? `; where ${group} is the decimal sign, write number:"${group}"` : '';
    throw new RowProblem(`${JSON.stringify(value)} is no number${hint}`);
  };
}

/** Digits with or without groups, then a fraction, then a power of ten; at least one digit. */
function formOf(decimal: string, group: string): RegExp {
  const whole = String.raw`\d+|\d{1,3}(?:([\s_${group}])\d{3})(?:\1\d{3})*`;
  return new RegExp(String.raw`^[+-]?(?=[${decimal}]?\d)(?:${whole})?(?:[${decimal}]\d*)?(?:[eE][+-]?\d+)?$`, 'u');
}

/** All that a number in JavaScript does not have, but for its decimal sign. */
function notOf(decimal: string): RegExp {
  return new RegExp(`[^-+\\deE${decimal}]`, 'gu');
}
