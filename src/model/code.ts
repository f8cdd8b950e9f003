import { country, language } from './property.ts';
import { readValue } from './value.ts';

/** The properties whose values are codes that others have settled. */
const coded = new Map([country(), language()].map((property) => [property.name, property]));

/**
 * What is wrong with a code that is looked for, as a sentence that names it; undefined for a code as it is recorded, and for any value of a
 * property that holds none.
 */
export function codeProblem(name: string, code: string): string | undefined {
  const property = coded.get(name);
  if (!property) return undefined;
  try {
    const written = readValue(property, code)[name];
    return written === code ? undefined : `${name}: ${JSON.stringify(code)} is recorded as ${written}.`;
  } catch (error) {
    return `${name}: ${(error as RangeError).message}.`;
  }
}
