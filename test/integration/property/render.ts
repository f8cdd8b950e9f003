import { doTypesOverlap, type GraphQLCompositeType, type GraphQLSchema, isObjectType } from 'graphql';
import { type Cursors, listName } from './cursor.ts';
import type { Choice, Directive, Question, Value } from './question.ts';

type Variables = Record<string, unknown>;

/** The text of a question, and its variables for either side. */
export interface Rendered {
  readonly text: string;
  readonly variables: { readonly actual: Variables; readonly naive: Variables };
}

/** A short name for a text, the same for the same text. */
function tag(text: string): string {
  let sum = 7;
  for (const letter of text) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(36);
}

/** The names of fields that have different types where they might meet in one answer. */
function ambiguous(schema: GraphQLSchema): Set<string> {
  const types = new Map<string, Set<string>>();
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && 'recordedAt' in type.getFields())
      for (const field of Object.values(type.getFields()))
        types.set(field.name, (types.get(field.name) ?? new Set()).add(String(field.type)));
  return new Set([...types].filter(([, own]) => own.size > 1).map(([name]) => name));
}

/** Turns questions into text. Response keys tell the field, its type and its arguments, so that they never conflict. */
export function renderer(schema: GraphQLSchema, cursors: Cursors): (question: Question) => Rendered {
  const unclear = ambiguous(schema);
  return (question) => {
    const actual: Variables = { yes: true, no: false };
    const naive: Variables = { yes: true, no: false };
    const declared = new Map<string, string>([
      ['yes', '$yes: Boolean!'],
      ['no', '$no: Boolean!'],
    ]);

    const variable = (type: string, key: string, declaration: string, values?: readonly [unknown, unknown]): string => {
      const name = `v${tag(`${type} ${key}`)}`;
      declared.set(name, `$${name}: ${declaration}`);
      if (values) [actual[name], naive[name]] = values;
      return `$${name}`;
    };

    const write = (value: Value, list: string): string | undefined => {
      const { is, type } = value;
      if (is.kind === 'cursor') {
        const pairs = cursors.get(list) ?? [];
        const pair = pairs[is.place % pairs.length];
        return pair && variable(type, pair[1], type, pair);
      }
      const text = literal(is, (inner) => write(inner, list));
      if (value.how === 'literal' || is.kind === 'null' || text.includes('$v')) return text;
      const plain = plainOf(is);
      return value.how === 'variable'
        ? variable(type, text, `${type}!`, [plain, plain])
        : variable(`${type} =`, text, `${type} = ${text}`);
    };

    const field = (choice: Extract<Choice, { kind: 'field' }>): string => {
      const type = typeOfField(schema, choice.parent, choice.name);
      const list = listName(
        type.replace('!', ''),
        orderOf(choice.given.orderBy),
        choice.parent === 'Query' ? choice.name : '',
      );
      const written = Object.entries(choice.given)
        .map(([name, value]) => [name, write(value, list)] as const)
        .filter(([, text]) => text !== undefined)
        .sort(([left], [right]) => (left < right ? -1 : 1));
      const given = written.length > 0 ? `(${written.map(([name, text]) => `${name}: ${text}`).join(', ')})` : '';
      const own = unclear.has(choice.name) ? typeOfField(schema, choice.parent, choice.name) : '';
      const suffix = `${given}${own}` === '' ? '' : `_${tag(given + own)}`;
      const key = `${choice.name}${suffix}${choice.copy === 0 ? '' : '_again'}`;
      const inner = choice.selection
        ? ` ${braces(choice.selection, typeOfField(schema, choice.parent, choice.name))}`
        : '';
      const alias = key === choice.name ? '' : `${key.replace(/^__/, '')}: `;
      return `${alias}${choice.name}${given}${directiveText(choice.directive)}${inner}`;
    };

    const braces = (choices: readonly Choice[], type: string): string => {
      const parent = type.replace(/[[\]!]/g, '');
      const parts = choices.map((choice) => {
        if (choice.kind === 'field') return field(choice);
        const when = directiveText(choice.directive);
        if (choice.kind === 'fragment')
          return `...${choice.on ? ` on ${choice.on}` : ''}${when} ${braces(choice.selection, choice.on ?? parent)}`;
        const named = question.fragments[choice.index];
        return named && overlap(schema, named.on, parent) ? `...Named${choice.index}${when}` : '__typename';
      });
      return `{ ${parts.join(' ')} }`;
    };

    const body = braces(question.selection, 'Query');
    const fragments = question.fragments.map(({ on, selection }, index) => {
      // A fragment does not spread another, so that none leads back to itself.
      const flat = selection.map(withoutSpreads);
      return body.includes(`...Named${index}`) ? `\nfragment Named${index} on ${on} ${braces(flat, on)}` : '';
    });
    const used = fragments.join('');
    const asked = [...declared].filter(([name]) => `${body}${used}`.includes(`$${name}`));
    const head = asked.length > 0 ? `query(${asked.map(([, declaration]) => declaration).join(', ')}) ` : '';
    const only = (values: Variables) =>
      Object.fromEntries(Object.entries(values).filter(([name]) => asked.some(([own]) => own === name)));
    return { text: `${head}${body}${used}`, variables: { actual: only(actual), naive: only(naive) } };
  };
}

function literal(is: Value['is'], write: (value: Value) => string | undefined): string {
  switch (is.kind) {
    case 'null':
      return 'null';
    case 'leaf':
      return JSON.stringify(is.value);
    case 'enum':
      return is.value;
    case 'list':
      return `[${is.items.map((item) => write(item)).join(', ')}]`;
    case 'object':
      return `{${Object.entries(is.fields)
        .map(([name, value]) => `${name}: ${write(value)}`)
        .join(', ')}}`;
    case 'cursor':
      return 'null';
  }
}

/** A value as it is handed over in JSON. */
export function plainOf(is: Value['is']): unknown {
  switch (is.kind) {
    case 'leaf':
    case 'enum':
      return is.value;
    case 'list':
      return is.items.map((item) => plainOf(item.is));
    case 'object':
      return Object.fromEntries(Object.entries(is.fields).map(([name, value]) => [name, plainOf(value.is)]));
    default:
      return null;
  }
}

function orderOf(value: Value | undefined): string {
  return value?.is.kind === 'enum' ? value.is.value : '';
}

function directiveText(directive: Directive | undefined): string {
  return directive ? ` @${directive.name}(if: ${directive.condition})` : '';
}

function typeOfField(schema: GraphQLSchema, parent: string, name: string): string {
  const type = schema.getType(parent);
  return type && 'getFields' in type ? String(type.getFields()[name]?.type) : '';
}

function overlap(schema: GraphQLSchema, one: string, other: string): boolean {
  return doTypesOverlap(
    schema,
    schema.getType(one) as GraphQLCompositeType,
    schema.getType(other) as GraphQLCompositeType,
  );
}

function withoutSpreads(choice: Choice): Choice {
  if (choice.kind === 'spread') return { kind: 'spread', index: -1 };
  return choice.selection ? { ...choice, selection: choice.selection.map(withoutSpreads) } : choice;
}
