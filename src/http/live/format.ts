import type { ExecutionResult, FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { formattedOf } from '../error.ts';
import { identify, logFault } from '../error-plugin.ts';
import { Refused } from './admit.ts';

/** What the log says of a subscription that fails. */
export interface Facts {
  readonly requestId: string;
  readonly operation: string | undefined;
  readonly statements: Context['statements'];
}

/** A result as it is sent: its errors are told as those of queries are, and faults of ours are logged. */
export function formatted(result: ExecutionResult, facts: Facts, logger: Logger): FormattedExecutionResult {
  const { errors, ...rest } = result;
  return errors ? { ...rest, errors: errors.map((error) => formattedError(error, facts, logger)) } : rest;
}

/** The errors that say why something was refused or has ended. */
export function formattedErrors(error: unknown, facts: Facts, logger: Logger): GraphQLFormattedError[] {
  const errors = error instanceof Refused ? error.errors : [error];
  return errors.map((each) => formattedError(each, facts, logger));
}

function formattedError(error: unknown, { requestId, operation, statements }: Facts, logger: Logger) {
  const record = { codes: [], statements, ...(operation === undefined ? {} : { operation }) };
  logFault(logger, error, { requestId, record, statements });
  return identify(formattedOf(error), requestId);
}
