import { GraphQLError } from 'graphql';
import { type Days, edtfDays } from '../../model/edtf.ts';

/** Which connections count. */
export type PathMode = 'STATEMENTS' | 'ROLES' | 'REGULATION' | 'ALL';

/** What else may be passed through. */
export type PathThrough = 'DOCUMENTS' | 'TOPICS' | 'HUBS';

/** The arguments of the root field. */
export interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly mode: PathMode;
  readonly maxLength: number;
  readonly during?: string | null;
  readonly through: readonly PathThrough[];
  readonly hubsAbove: number;
  readonly first: number;
}

/** A search as it was asked for, checked. */
export interface PathRequest extends Omit<PathArguments, 'during' | 'through'> {
  readonly during: Days | undefined;
  readonly through: ReadonlySet<PathThrough>;
}

/** The longest path that can be asked for, and the most paths. */
export const longestPath = 6;
const mostPaths = 50;

function check(argument: 'maxLength' | 'first' | 'hubsAbove', value: number, most: number): void {
  if (value >= 1 && value <= most) return;
  throw new GraphQLError(`"${argument}" must be from 1 to ${most}; it is ${value}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
}

/** Checks the arguments. @throws BAD_USER_INPUT naming the one that is wrong */
export function readPathRequest({ during, through, ...given }: PathArguments): PathRequest {
  check('maxLength', given.maxLength, longestPath);
  check('first', given.first, mostPaths);
  check('hubsAbove', given.hubsAbove, 1_000_000_000);
  return { ...given, during: during == null ? undefined : edtfDays(during), through: new Set(through) };
}

/** How much is read for a search, whatever the graph holds. */
export const reach = {
  /** An actor at which no more relationships end than this is read whole. */
  whole: 1_000,
  /** How many rows are read of each list of any other actor. */
  newest: 350,
  /** How many relationships of actors are read in all. */
  relationships: 10_000,
  /** A side of anything but an actor with more relationships than this is not read. */
  busy: 100,
  /** How many documents are read of a publisher. */
  documents: 100,
  /** How many statements are read of each document and topic that is passed through. */
  onward: 20,
} as const;
