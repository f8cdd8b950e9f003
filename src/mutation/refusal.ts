import { GraphQLError } from 'graphql';
import { type Problem, problemText, type RecordsRefused } from '../import/problem.ts';
import type { Planned } from './plan.ts';

/** Why a mutation is refused: it is wrong in itself, names what is not there, or does not fit what is recorded. */
export type RefusalCode = 'BAD_USER_INPUT' | 'NOT_FOUND' | 'CONFLICT';

/** The error of a mutation; `field` is the path of the argument, `rule` the sentence about it. */
export function refusal(
  code: RefusalCode,
  field: string,
  rule: string,
  more: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(`${field}: ${rule}`, { extensions: { code, field, rule, ...more } });
}

/** An error of reading the answer, once everything is done: `extensions.done` says so. */
export function afterwards(error: unknown): GraphQLError {
  const cause = error instanceof Error ? error : new Error(String(error));
  const told = cause instanceof GraphQLError ? cause.extensions : {};
  return new GraphQLError(cause.message, { originalError: cause, extensions: { ...told, done: true } });
}

/** So many problems are told: a document may have thousands of quotes. */
const mostTold = 100;

/** Where a record stands in the arguments. */
type Placed = Pick<Planned, 'path' | 'argumentAt'>;

/** The error for records that a mutation would have written; `records` are those of the batch, in its order. */
export function recordRefusal({ problems }: RecordsRefused, records: readonly Placed[]): GraphQLError {
  const placed = problems
    .slice(0, mostTold)
    .map((problem) => ({ field: fieldOf(problem, records), rule: ruleOf(problem) }));
  const [first = { field: 'input', rule: '' }] = placed;
  const more = problems.length > mostTold ? [`and ${problems.length - mostTold} more`] : [];
  const message = [...placed.map(({ field, rule }) => `${field}: ${rule}`), ...more].join('\n');
  return new GraphQLError(message, { extensions: { code: codeOf(problems), ...first, problems: placed } });
}

function fieldOf({ line, field }: Problem, records: readonly Placed[]): string {
  const record = line === undefined ? undefined : records[line - 1];
  const argument = field === undefined ? undefined : record?.argumentAt?.(field);
  return argument ?? ([record?.path, field].filter((part) => part !== undefined).join('.') || 'input');
}

function ruleOf(problem: Problem): string {
  const { line, id, message } = problem;
  return line === undefined && id !== undefined ? problemText({ id, message }) : message;
}

function codeOf(problems: readonly Problem[]): RefusalCode {
  if (problems.every(({ kind }) => kind === 'missing')) return 'NOT_FOUND';
  return problems.every(({ kind }) => kind !== undefined) ? 'CONFLICT' : 'BAD_USER_INPUT';
}
