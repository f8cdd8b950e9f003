import fc, { type Arbitrary } from 'fast-check';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Pool } from './pool.ts';
import type { Value } from './question.ts';

/** Where a value stands: the property that a filter is about, the where input around it, and how deep that may go on. */
export interface Place {
  readonly name: string;
  readonly property?: string;
  readonly where?: string;
  readonly depth: number;
}

const how = fc.oneof(
  { arbitrary: fc.constant('literal' as const), weight: 4 },
  { arbitrary: fc.constant('variable' as const), weight: 2 },
  { arbitrary: fc.constant('default' as const), weight: 1 },
);

/** Half of a word of a text, with capitals as they come. */
function piecesOf(texts: readonly string[]): Arbitrary<string> {
  const cut = (text: string, start: number, length: number): string =>
    [...text]
      .slice(Math.floor(start * [...text].length))
      .slice(0, length)
      .join('');
  return (
    fc
      .tuple(fc.constantFrom(...texts), fc.constantFrom(0, 0, 0.3, 0.7), fc.integer({ min: 1, max: 6 }), fc.nat(2))
      .map(([text, start, length, change]) => {
        const piece = cut(text, start, length);
        return [piece, piece.toUpperCase(), piece.toLowerCase()][change] ?? piece;
      })
      // Capital and small letters of some scripts do not go in pairs: the evaluators may differ there, as databases do.
      .filter((text) => text.toUpperCase().toLowerCase() === text.toLowerCase())
  );
}

function textOf(pool: Pool, { name, property = '' }: Place): Arbitrary<string> {
  const texts = pool.textsOf(property);
  const some = texts.length > 0 ? texts : ['nothing'];
  if (name === 'contains' || name === 'startsWith') return piecesOf(some);
  return fc.oneof(
    { arbitrary: fc.constantFrom(...some), weight: 9 },
    { arbitrary: fc.constant('no such text'), weight: 1 },
  );
}

/** Conditions name ids that fit, because others are refused; look-ups may name any. */
function idsFor(pool: Pool, { where, name }: Place): readonly string[] {
  const fitting = where ? pool.idsOf(where) : [];
  return fitting.length > 0 && name !== 'id' ? fitting : [...fitting, ...fitting, ...pool.ids, 'no-such-id'];
}

function leafOf(pool: Pool, type: string, place: Place): Arbitrary<Value['is']> {
  const leaf = <T extends string | number | boolean>(values: Arbitrary<T>) =>
    values.map((value) => ({ kind: 'leaf' as const, value }));
  if (place.name === 'after' || place.name === 'before')
    return fc.nat(30).map((number) => ({ kind: 'cursor' as const, place: number }));
  switch (type) {
    case 'ID':
      return leaf(fc.constantFrom(...idsFor(pool, place)));
    case 'Int':
      return leaf(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 30 })));
    case 'Float':
      return leaf(fc.constantFrom(...pool.numbers));
    case 'Boolean':
      return leaf(fc.boolean());
    case 'EDTF':
      return leaf(fc.constantFrom(...pool.dates));
    case 'LocalDate':
      return leaf(fc.constantFrom(...pool.days));
    case 'Instant':
      return leaf(fc.constantFrom(...pool.instants));
    default:
      return leaf(textOf(pool, place));
  }
}

/** Makes arbitrary values of any input type. */
export type Values = (type: GraphQLInputType, place: Place) => Arbitrary<Value>;

/**
 * Values from the data where something is asked for, and now and then null where that is allowed. What was made for a
 * place is made once, because fields ask for the same inputs over and over.
 */
export function valuesFrom(pool: Pool): Values {
  const known = new Map<string, Arbitrary<Value>>();

  function objectOf(type: GraphQLInputObjectType, place: Place): Arbitrary<Value['is']> {
    const isWhere = type.name.endsWith('Where');
    const fields = Object.values(type.getFields()).filter(
      (field) => !isWhere || place.depth > 0 || !getNamedType(field.type).name.endsWith('Where'),
    );
    const entries = fields.map((field) => {
      const inner: Place = isWhere
        ? { name: field.name, property: field.name, where: type.name, depth: place.depth - 1 }
        : { ...place, name: field.name };
      return values(field.type, inner).map((value) => [field.name, value] as const);
    });
    return fc
      .array(fc.oneof(...entries), { maxLength: 2, minLength: place.depth > 1 ? 1 : 0 })
      .map((pairs) => ({ kind: 'object' as const, fields: Object.fromEntries(pairs) }));
  }

  function contentOf(type: GraphQLInputType, place: Place): Arbitrary<Value['is']> {
    if (isListType(type))
      return fc.array(values(type.ofType, place), { maxLength: 3 }).map((items) => ({ kind: 'list' as const, items }));
    if (isEnumType(type))
      return fc
        .constantFrom(...type.getValues().map(({ name }) => name))
        .map((value) => ({ kind: 'enum' as const, value }));
    if (isInputObjectType(type)) return objectOf(type, place);
    return leafOf(pool, String(type), place);
  }

  function values(type: GraphQLInputType, place: Place): Arbitrary<Value> {
    const key = [type, place.name, place.property, place.where, place.depth].join(' ');
    const made = known.get(key);
    if (made) return made;
    const nullable = getNullableType(type);
    const content = contentOf(nullable, place);
    const none = { arbitrary: fc.constant({ kind: 'null' as const }), weight: 1 };
    const is = isNonNullType(type) ? content : fc.oneof({ arbitrary: content, weight: 19 }, none);
    const own = fc.record({ type: fc.constant(String(nullable)), how, is });
    known.set(key, own);
    return own;
  }

  return values;
}
