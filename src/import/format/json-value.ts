/** An object of JSON-LD or another JSON format, whose values may be anything. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether it is an object, not a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The elements of a list; a single value counts as a list of one, nothing as an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The first text among the values, without blanks around it; numbers count as texts. */
export function textOf(...values: readonly unknown[]): string | undefined {
  for (const value of values.flatMap(listOf)) {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    if (text !== '') return text;
  }
  return undefined;
}

/** The first values that are web addresses. */
export function addressesIn(...values: readonly unknown[]): string[] {
  return values
    .flatMap(listOf)
    .filter((value): value is string => typeof value === 'string')
    .map((value) => value.trim())
    .filter((value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value));
}

/** The day of a date or a time as those formats write them; undefined for anything else. */
export function dayOf(value: unknown): string | undefined {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T|\s)/.exec(textOf(value) ?? '')?.[0];
}

/** A language tag, written as one or as the code of a schema.org Language; undefined for anything else, such as a language's name. */
export function languageOf(value: unknown): string | undefined {
  const tag = textOf(isJsonObject(value) ? value.alternateName : value);
  return tag !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
}

/** The longest text that a name or a title may be, in characters. */
const longest = 500;

/** The beginning of a text that is too long for a name or a title; no character is cut in two. */
export function shortened<Text extends string | undefined>(text: Text): Text {
  return text === undefined || text.length <= longest
    ? text
    : (Array.from<string>(text).slice(0, longest).join('') as Text);
}
