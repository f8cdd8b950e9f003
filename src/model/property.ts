/** How a property is written and checked: `texts` is a list of texts, `date` an EDTF text that brings its earliest and latest day along. */
export type PropertyKind = 'text' | 'texts' | 'enum' | 'date' | 'url' | 'language' | 'country' | 'number' | 'count';

/** One property of a node or a relationship; its name is the name of the GraphQL field. */
export interface Property {
  readonly name: string;
  readonly kind: PropertyKind;
  readonly required: boolean;
  /** The longest text, in code points. */
  readonly longest: number;
  /** The values of an enum. */
  readonly values: readonly string[];
  /** What is stored where a record leaves the property out. */
  readonly fallback?: string | readonly string[];
  /** On a relationship: the only noun at whose relationships it may stand. */
  readonly onlyTo?: string;
}

type More = Partial<Pick<Property, 'required' | 'longest' | 'fallback' | 'onlyTo'>>;

/** What a range index can hold with room to spare: 500 code points are at most 2,000 bytes of the 8 kB. */
export const indexedLength = 500;
/** The longest text that is only searched by words or not at all. */
const textLength = 20_000;

function property(name: string, kind: PropertyKind, more: More & { values?: readonly string[] } = {}): Property {
  return { name, kind, required: false, longest: textLength, values: [], ...more };
}

export const text = (name: string, more?: More) => property(name, 'text', more);
export const texts = (name: string, more?: More) =>
  property(name, 'texts', { longest: indexedLength, fallback: [], ...more });
export const date = (name: string) => property(name, 'date');
export const url = (name: string) => property(name, 'url', { longest: 1_500 });
export const language = () => property('language', 'language');
export const country = () => property('country', 'country');
export const number = (name: string) => property(name, 'number');
export const count = (name: string) => property(name, 'count');

/** A property whose values are those of a GraphQL enum, whose keys equal its values. */
export const oneOf = (name: string, values: Readonly<Record<string, string>>, more?: More) =>
  property(name, 'enum', { values: Object.keys(values), ...more });

/** Every name under which a property is stored: a date also stores its earliest and latest day. */
export function storedNames({ name, kind }: Property): readonly string[] {
  return kind === 'date' ? [name, `${name}Earliest`, `${name}Latest`] : [name];
}
