import { GraphQLError } from 'graphql';
import type { NounKey } from '../model/noun.ts';

/** Which changes are asked for; each condition that is given must hold. */
export interface ChangeFilter {
  readonly subjects?: readonly string[] | null;
  readonly types?: readonly NounKey[] | null;
  readonly kinds?: readonly string[] | null;
  readonly verbs?: readonly string[] | null;
  readonly authors?: readonly string[] | null;
}

/** A page of the log. */
export interface ChangeRequest {
  readonly where: ChangeFilter;
  /** Only changes with a greater number. */
  readonly after: number;
  readonly first: number;
  /** Whether the records before and after each change are read. */
  readonly withRecords: boolean;
  /** Whether it is counted how many changes meet the condition in all. */
  readonly withCount: boolean;
}

const mostSubjects = 100;
const defaultFirst = 20;

/** The arguments of a root field that reads the log. */
export interface ChangeArguments {
  readonly where?: ChangeFilter | null;
  readonly after?: string | null;
  readonly first?: number | null;
}

/**
 * Checks the arguments; a cursor is the number of a change, in digits.
 * @throws BAD_USER_INPUT naming the argument that is wrong
 */
export function readChangeRequest({ where, after, first }: ChangeArguments): ChangeRequest {
  if (after != null && !/^\d{1,15}$/.test(after))
    refuse('after', `"${after.slice(0, 80)}" is no cursor of the log; give the sequence number of a change.`);
  if ((where?.subjects?.length ?? 0) > mostSubjects)
    refuse('where', `"subjects" holds more than ${mostSubjects} ids; ask in several queries.`);
  return {
    where: where ?? {},
    after: Number(after ?? 0),
    first: first ?? defaultFirst,
    withRecords: true,
    withCount: false,
  };
}

function refuse(argument: string, message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
}
