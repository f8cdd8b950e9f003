import fc, { type Arbitrary } from 'fast-check';
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { apart } from '../../naive/evaluate.ts';
import type { Pool } from './pool.ts';
import type { Choice, Directive, Question, Value } from './question.ts';
import { valuesFrom } from './value.ts';

type Field = GraphQLField<unknown, unknown>;

const directive: Arbitrary<Directive | undefined> = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 9 },
  {
    arbitrary: fc.record({
      name: fc.constantFrom('include' as const, 'skip' as const),
      condition: fc.constantFrom('true' as const, 'false' as const, '$yes' as const, '$no' as const),
    }),
    weight: 1,
  },
);

const copy = fc.oneof({ arbitrary: fc.constant(0), weight: 4 }, { arbitrary: fc.constant(1), weight: 1 });

/** Whether a type only stands between nodes: going through it is no step of the path. */
const isBetween = (type: GraphQLCompositeType): boolean =>
  !isUnionType(type) && !('id' in type.getFields() && 'recordedAt' in type.getFields());

/** Look-ups name ids of the type that they answer with, as conditions on it would. */
function about(field: Field): { where?: string } {
  const type = getNamedType(field.type);
  return isObjectType(type) ? { where: `${type.name}Where` } : {};
}

/** Makes arbitrary selections on any type of a schema, by looking at nothing but the schema; of root fields only some, if told, and never those that rank. */
export function selections(schema: GraphQLSchema, pool: Pool, roots?: readonly string[]) {
  const values = valuesFrom(pool);
  const known = new Map<string, Arbitrary<Choice[]>>();
  const composites = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLCompositeType => isCompositeType(type) && !type.name.startsWith('__'),
  );

  function given(field: Field): Arbitrary<Record<string, Value>> {
    const required = field.args.filter(
      ({ defaultValue, type }) => defaultValue === undefined && String(type).endsWith('!'),
    );
    // The past has a property of its own.
    const optional = field.args.filter((argument) => !required.includes(argument) && argument.name !== 'asOf');
    const pairs = (list: typeof required) =>
      list.map((argument) =>
        values(argument.type, { name: argument.name, depth: 2, ...about(field) }).map(
          (value) => [argument.name, value] as const,
        ),
      );
    const some = optional.length > 0 ? fc.array(fc.oneof(...pairs(optional)), { maxLength: 3 }) : fc.constant([]);
    return fc.tuple(fc.tuple(...pairs(required)), some).map(([must, may]) => {
      const all = Object.fromEntries([...must, ...may]);
      // Both at once are refused, which is tested by itself.
      if (all.first && all.last) delete all.last;
      return all;
    });
  }

  function fieldOf(type: GraphQLCompositeType, field: Field, depth: number): Arbitrary<Choice> {
    const inner = getNamedType(field.type);
    const base = {
      kind: fc.constant('field' as const),
      parent: fc.constant(type.name),
      name: fc.constant(field.name),
      given: given(field),
      copy,
      directive,
    };
    return isCompositeType(inner)
      ? fc.record({ ...base, selection: selectionOf(inner, isBetween(type) ? depth : depth - 1) })
      : fc.record(base);
  }

  function fragmentOf(type: GraphQLCompositeType, depth: number): Arbitrary<Choice>[] {
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const narrower = composites.filter(
      (other) =>
        other !== type &&
        (isAbstractType(other) ? schema.getPossibleTypes(other) : [other]).some((own) =>
          possible.includes(own as never),
        ),
    );
    const on = isAbstractType(type) ? narrower : narrower.filter(isAbstractType);
    const inline = (other: GraphQLCompositeType, name: string | undefined) =>
      fc.record({
        kind: fc.constant('fragment' as const),
        on: fc.constant(name),
        directive,
        selection: selectionOf(other, depth, true),
      });
    return [inline(type, undefined), ...on.map((other) => inline(other, other.name))];
  }

  function choiceOf(type: GraphQLCompositeType, depth: number, inFragment: boolean): Arbitrary<Choice> {
    const all = isUnionType(type) ? [] : (Object.values(type.getFields()) as Field[]);
    const asked = (name: string): boolean => roots?.includes(name) ?? !apart.includes(name);
    const fields = all.filter(({ name }) => type !== schema.getQueryType() || asked(name));
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const branches = fields.filter((field) => !leaves.includes(field) && (depth > 0 || isBetween(type)));
    const typename = fc.record({
      kind: fc.constant('field' as const),
      parent: fc.constant(type.name),
      name: fc.constant('__typename'),
      given: fc.constant({}),
      copy,
      directive,
    });
    const of = (list: Field[]) => fc.oneof(...list.map((field) => fieldOf(type, field, depth)));
    const fragments = inFragment ? [] : fragmentOf(type, depth);
    return fc.oneof(
      { arbitrary: typename, weight: 1 },
      ...(leaves.length > 0 ? [{ arbitrary: of(leaves), weight: 6 }] : []),
      ...(branches.length > 0 ? [{ arbitrary: of(branches), weight: 9 }] : []),
      ...(fragments.length > 0 ? [{ arbitrary: fc.oneof(...fragments), weight: isAbstractType(type) ? 4 : 1 }] : []),
      { arbitrary: fc.record({ kind: fc.constant('spread' as const), index: fc.nat(1), directive }), weight: 1 },
    );
  }

  function selectionOf(type: GraphQLCompositeType, depth: number, inFragment = false): Arbitrary<Choice[]> {
    const key = `${type.name} ${depth} ${inFragment}`;
    const made = known.get(key);
    if (made) return made;
    const own = fc.array(choiceOf(type, depth, inFragment), { minLength: 1, maxLength: 3 });
    known.set(key, own);
    return own;
  }

  return selectionOf;
}

/** The types that the questions reach: what else there is, such as what a mutation gives or a root field apart, may nest without end. */
function reached(schema: GraphQLSchema, query: GraphQLObjectType): GraphQLCompositeType[] {
  const types = new Set<GraphQLCompositeType>([query]);
  for (const type of types) {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    for (const field of fields) {
      const inner = getNamedType(field.type);
      if (isCompositeType(inner) && !(type === query && apart.includes(field.name))) types.add(inner);
    }
    if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) types.add(possible);
    else for (const shared of type.getInterfaces()) types.add(shared);
  }
  types.delete(query);
  return [...types];
}

/** Arbitrary questions: some root fields, of those named if any are, and fragments that their selections may spread. */
export function questions(
  schema: GraphQLSchema,
  pool: Pool,
  depth: number,
  roots?: readonly string[],
): Arbitrary<Question> {
  const selectionOf = selections(schema, pool, roots);
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema asks nothing.');
  const types = reached(schema, query);
  const fragment = fc.oneof(
    ...types.map((type) =>
      fc.record({ on: fc.constant(type.name), selection: selectionOf(type, isObjectType(type) ? 1 : 0, true) }),
    ),
  );
  return fc.record({ selection: selectionOf(query, depth), fragments: fc.array(fragment, { maxLength: 2 }) });
}
