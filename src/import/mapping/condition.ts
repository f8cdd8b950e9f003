import { type Compiling, compile, type Expression, type Mistake } from './expression.ts';
import { isNothing, type Scope } from './scope.ts';

/** Whether a row, or an element of a list in it, is meant. */
export type Condition = (scope: Scope) => boolean;

type Path = Mistake['path'];

interface Written {
  readonly value?: string;
  readonly is?: unknown;
  readonly in?: readonly unknown[];
  readonly matches?: string;
  readonly not?: unknown;
  readonly all?: readonly unknown[];
  readonly any?: readonly unknown[];
}

/**
 * Compiles a condition: a text holds where its template is something, and not false; an object compares a `value` by `is`, `in` or
 * `matches`, or joins others by `not`, `all` and `any`.
 */
export function conditionOf(written: unknown, path: Path, compiling: Compiling): Condition {
  if (typeof written === 'string') {
    const value = compile(written, path, compiling);
    return (scope) => isSomething(value(scope));
  }
  const found = written as Written;
  const many = (list: readonly unknown[], name: string): Condition[] =>
    list.map((one, index) => conditionOf(one, [...path, name, index], compiling));
  if (found.all) {
    const conditions = many(found.all, 'all');
    return (scope) => conditions.every((met) => met(scope));
  }
  if (found.any) {
    const conditions = many(found.any, 'any');
    return (scope) => conditions.some((met) => met(scope));
  }
  if (found.not !== undefined) {
    const met = conditionOf(found.not, [...path, 'not'], compiling);
    return (scope) => !met(scope);
  }
  return comparison(found, path, compiling);
}

function isSomething(value: unknown): boolean {
  return value !== false && !isNothing(value);
}

function comparison({ value: written, is, in: list, matches }: Written, path: Path, compiling: Compiling): Condition {
  const value = compile(written, [...path, 'value'], compiling);
  if (matches !== undefined) return matching(value, matches, [...path, 'matches'], compiling);
  const wanted = new Set((list ?? [is]).map(String));
  return (scope) => wanted.has(String(value(scope)));
}

function matching(value: Expression, source: string, path: Path, { mistake }: Compiling): Condition {
  try {
    const pattern = new RegExp(source, 'us');
    return (scope) => {
      const found = value(scope);
      return !isNothing(found) && pattern.test(String(found));
    };
  } catch (error) {
    mistake({ path, message: `is no regular expression: ${(error as Error).message}` });
    return () => false;
  }
}
