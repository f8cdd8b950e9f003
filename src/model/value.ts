import { GraphQLCountryCode } from 'graphql-scalars';
import { Url } from '../schema/scalar.ts';
import { edtfDays } from './edtf.ts';
import type { Property } from './property.ts';

/** What a property holds in the database. */
export type Value = string | number | readonly string[];

/** What a GraphQL Int holds. */
const largestInt = 2_147_483_647;
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/**
 * What is stored for a property: the value in its canonical form and, for a date, its days. Throws a RangeError whose
 * message says what is wrong with the value.
 */
export function readValue(property: Property, value: unknown): Record<string, Value> {
  const stored: Record<string, Value> = {};
  readInto(stored, property, value);
  return stored;
}

/** As readValue, but adds to what is stored of other properties. */
export function readInto(stored: Record<string, Value>, property: Property, value: unknown): void {
  if (property.kind === 'date') readDate(stored, property.name, readText(property, value));
  else stored[property.name] = readOne(property, value);
}

function readOne(property: Property, value: unknown): Value {
  switch (property.kind) {
    case 'number':
      return readNumber(value);
    case 'count':
      return readCount(value);
    case 'texts':
      return readTexts(property, value);
    case 'enum':
      return readEnum(property, value);
    case 'url':
      return readUrl(readText(property, value));
    case 'language':
      return readLanguage(readText(property, value));
    case 'country':
      return readCountry(readText(property, value));
    default:
      return readText(property, value);
  }
}

/** A text that is not blank, not too long and well-formed; throws a RangeError otherwise. */
export function readText({ longest }: Pick<Property, 'longest'>, value: unknown): string {
  if (typeof value !== 'string') throw new RangeError('must be a text');
  if (value.trim() === '') throw new RangeError('is empty; leave it out instead');
  if (/\p{Surrogate}|\0/u.test(value)) throw new RangeError('contains a NUL or half of a character');
  // No text has more code points than code units, so most texts need not be counted.
  if (value.length > longest && [...value].length > longest) {
    throw new RangeError(`has more than ${longest.toLocaleString('en')} characters`);
  }
  return value;
}

function readTexts(property: Property, value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw new RangeError('must be a list of texts');
  const texts = value.map((item) => readText(property, item));
  const twice = texts.find((text, index) => texts.indexOf(text) < index);
  if (twice !== undefined) throw new RangeError(`lists ${JSON.stringify(twice)} twice`);
  return texts;
}

function readNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new RangeError('must be a number');
  return value;
}

function readCount(value: unknown): number {
  const whole = Number.isSafeInteger(value) ? (value as number) : -1;
  if (whole < 0 || whole > largestInt) throw new RangeError(`must be a whole number from 0 to ${largestInt}`);
  return whole;
}

function readEnum(property: Property, value: unknown): string {
  const { values } = property;
  if (values.includes(value as string)) return value as string;
  throw new RangeError(`${JSON.stringify(readText(property, value))} is none of ${values.join(', ')}`);
}

function readDate(stored: Record<string, Value>, name: string, text: string): void {
  const { earliest, latest } = edtfDays(text);
  stored[name] = text;
  if (earliest !== undefined) stored[`${name}Earliest`] = earliest;
  if (latest !== undefined) stored[`${name}Latest`] = latest;
}

function readUrl(text: string): string {
  try {
    return Url.parseValue(text);
  } catch (cause) {
    throw new RangeError((cause as Error).message, { cause });
  }
}

/** Few languages are written many times, and looking one up is slow. */
const knownTags = new Map<string, string>();

function readLanguage(text: string): string {
  const known = knownTags.get(text);
  if (known !== undefined) return known;
  const tag = canonicalTag(text);
  if (knownTags.size < 1_000) knownTags.set(text, tag);
  return tag;
}

function canonicalTag(text: string): string {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text);
    if (languageNames.of(tag) !== undefined) return tag;
  } catch {
    // Malformed: refused below like an unknown one.
  }
  throw new RangeError(`${JSON.stringify(text)} is not a language tag such as en or en-GB`);
}

function readCountry(text: string): string {
  try {
    // The scalar takes small letters too; one country has one spelling here.
    if (/^[A-Z]{2}$/.test(text)) return GraphQLCountryCode.parseValue(text) as string;
  } catch {
    // No code: refused below like a malformed one.
  }
  throw new RangeError(`${JSON.stringify(text)} is not a country code of two capitals such as GB`);
}
