import type { Condition } from './condition.ts';
import { type Compiling, compile, condition, type Expression, type Mistake, scopesOf } from './expression.ts';
import { isNothing, type Scope } from './scope.ts';

/** A record that a rule has made at a row. */
export interface MadeRecord {
  readonly record: unknown;
  readonly keep: boolean;
}

/** Makes the records of a rule at a row, none if its condition is not met. Throws RowProblem. */
export type Rule = (scope: Scope) => MadeRecord[];

type Written = Readonly<Record<string, unknown>>;

/** Compiles a rule: an object of expressions, with `each`, `when` and `keep` of its own. */
export function compileRule(written: Written, path: Mistake['path'], compiling: Compiling): Rule {
  const { each, when, keep = false, ...fields } = written;
  const met = condition(when, [...path, 'when'], compiling);
  const elements = each === undefined ? undefined : compile(each, [...path, 'each'], compiling);
  const inner = Object.entries(fields).map(([name, value]): [string, Expression] => [
    name,
    compile(value, [...path, name], compiling),
  ]);
  return (scope) =>
    (elements ? scopesOf(scope, elements) : [scope]).filter(met).map((here) => ({
      record: Object.fromEntries(
        inner.map(([name, expression]) => [name, expression(here)] as const).filter(([, value]) => !isNothing(value)),
      ),
      keep: keep === true,
    }));
}

/** Rows that make nothing, and why. */
export interface Skip {
  readonly met: Condition;
  readonly because: string;
}

/** Compiles the rules of what is skipped. */
export function compileSkips(
  written: readonly { readonly when: unknown; readonly because: string }[],
  path: Mistake['path'],
  compiling: Compiling,
): Skip[] {
  return written.map(({ when, because }, index) => ({
    met: condition(when, [...path, index, 'when'], compiling),
    because,
  }));
}
