import { type Condition, conditionOf } from './condition.ts';
import { type Declared, filterFor } from './filter.ts';
import { isNothing, type Scope, specialNames, valueAt } from './scope.ts';
import { type Part, parseTemplate, TemplateProblem } from './template.ts';

/** Computes a value at a row; undefined for nothing. Throws RowProblem. */
export type Expression = (scope: Scope) => unknown;

/** A mistake in a mapping, at a path in it. */
export interface Mistake {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What compiling needs to know, and where it puts what it finds. */
export interface Compiling {
  readonly declared: Declared;
  readonly mistake: (mistake: Mistake) => void;
  /** Notes a column that is used, to be compared with those that there are. */
  readonly column: (name: string, path: Mistake['path']) => void;
}

type Path = Mistake['path'];
type Written = Readonly<Record<string, unknown>>;

/**
 * Compiles what stands in a mapping at a path: a text is a template, a list a list without what is nothing, `first`,
 * `each`, `if` and `join` are what they say, and any other object an object of its fields. Mistakes are reported, not thrown.
 */
export function compile(written: unknown, path: Path, compiling: Compiling): Expression {
  if (typeof written === 'string') return template(written, path, compiling);
  if (Array.isArray(written)) return list(written, path, compiling);
  if (typeof written !== 'object' || written === null) return () => written ?? undefined;
  const object = written as Written;
  if ('first' in object) return firstOf(object.first as unknown[], [...path, 'first'], compiling);
  if ('each' in object) return each(object, path, compiling);
  if ('if' in object) return choice(object, path, compiling);
  if ('join' in object) return joined(object, path, compiling);
  return fields(object, path, compiling);
}

function template(text: string, path: Path, compiling: Compiling): Expression {
  try {
    const parts = parseTemplate(text);
    const values = parts.map((part) => partValue(part, path, compiling));
    if (values.length === 1) return values[0] as Expression;
    return (scope) => {
      const found = values.map((value) => value(scope));
      const isMissing = found.some((value, index) => typeof parts[index] !== 'string' && isNothing(value));
      return isMissing ? undefined : found.join('');
    };
  } catch (error) {
    if (!(error instanceof TemplateProblem)) throw error;
    compiling.mistake({ path, message: error.message });
    return () => undefined;
  }
}

function partValue(part: Part, path: Path, { declared, column }: Compiling): Expression {
  if (typeof part === 'string') return () => part;
  const [root = ''] = part.path.split('.');
  if (part.path.startsWith('@')) {
    if (!specialNames.includes(root)) {
      throw new TemplateProblem(`uses ${root}, but only ${specialNames.join(', ')} begin with @`);
    }
  } else column(part.path, path);
  const filters = part.filters.map((filter) => filterFor(filter, declared));
  return (scope) => {
    const value = filters.reduce<unknown>((found, work) => work(found, scope), valueAt(scope, part.path));
    return isNothing(value) ? undefined : value;
  };
}

/** The elements in order, without what is nothing and what stands there already; a list within it is put in its place. */
function list(written: readonly unknown[], path: Path, compiling: Compiling): Expression {
  const elements = written.map((element, index) => compile(element, [...path, index], compiling));
  return (scope) => different(elements.flatMap((element) => element(scope) ?? []));
}

function different(values: readonly unknown[]): unknown[] | undefined {
  const kept = new Map(values.filter((value) => !isNothing(value)).map((value) => [JSON.stringify(value), value]));
  return kept.size === 0 ? undefined : [...kept.values()];
}

function firstOf(written: readonly unknown[], path: Path, compiling: Compiling): Expression {
  const choices = written.map((choice, index) => compile(choice, [...path, index], compiling));
  return (scope) => {
    for (const choice of choices) {
      const value = choice(scope);
      if (!isNothing(value)) return value;
    }
    return undefined;
  };
}

/** `each: LIST, when: CONDITION, of: VALUE`: the value for every element, seen as @item with its place as @index. */
function each(written: Written, path: Path, compiling: Compiling): Expression {
  const elements = compile(written.each, [...path, 'each'], compiling);
  const when = condition(written.when, [...path, 'when'], compiling);
  const of = compile(written.of ?? '{@item}', [...path, 'of'], compiling);
  return (scope) => different(scopesOf(scope, elements).filter(when).map(of));
}

/** A scope for every element of a list, in order. */
export function scopesOf(scope: Scope, elements: Expression): Scope[] {
  const found = elements(scope);
  const items = Array.isArray(found) ? found : found === undefined ? [] : [found];
  return items.filter((item) => !isNothing(item)).map((item, index) => ({ ...scope, item, index: index + 1 }));
}

function choice(written: Written, path: Path, compiling: Compiling): Expression {
  const when = condition(written.if, [...path, 'if'], compiling);
  const [yes, no] = [
    compile(written.then, [...path, 'then'], compiling),
    compile(written.else, [...path, 'else'], compiling),
  ];
  return (scope) => (when(scope) ? yes(scope) : no(scope));
}

/** `join: LIST, by: TEXT`: one text of those that are something; a single value counts as a list of one. */
function joined(written: Written, path: Path, compiling: Compiling): Expression {
  const parts = compile(written.join, [...path, 'join'], compiling);
  return (scope) => {
    const found = parts(scope);
    return Array.isArray(found) ? found.join(String(written.by ?? ' ')) : found;
  };
}

/** A condition; one that is left out is met. */
export function condition(written: unknown, path: Path, compiling: Compiling): Condition {
  return written === undefined ? () => true : conditionOf(written, path, compiling);
}

/** An object of the fields that are something, if `when` lets it; nothing if a `node` that it should point at is nothing. */
function fields({ when, ...written }: Written, path: Path, compiling: Compiling): Expression {
  const met = condition(when, [...path, 'when'], compiling);
  const inner = Object.entries(written).map(
    ([name, value]) => [name, compile(value, [...path, name], compiling)] as const,
  );
  return (scope) => {
    if (!met(scope)) return undefined;
    const found = inner.map(([name, expression]) => [name, expression(scope)] as const);
    if (found.some(([name, value]) => name === 'node' && isNothing(value))) return undefined;
    return Object.fromEntries(found.filter(([, value]) => !isNothing(value)));
  };
}
