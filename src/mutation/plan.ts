import type { NounName } from '../model/noun.ts';
import type { JsonRecord } from '../model/to-record.ts';

/** The fields of a record or an input. */
export type Fields = Readonly<Record<string, unknown>>;

/** A record that a mutation writes. */
export interface Planned {
  readonly id: string;
  /** Where it stands in the arguments, such as `input.assertedBy[0].node.new`. */
  readonly path: string;
  /** The argument that gives what stands at a place in the record, such as `disputes[0].node`; none where that place lies below `path`. */
  readonly argumentAt?: (place: string) => string | undefined;
  /** Whether there must be none yet, or must be one, or both will do, where one that is there needs the revision it is expected to have. */
  readonly is: 'new' | 'there' | 'either';
  /** What it must be where it is there already. */
  readonly nouns: readonly NounName[];
  readonly expectedRevision?: number | undefined;
  /** What the record is to be, from what it is and its revision; neither where there is none yet. */
  readonly change: (record: JsonRecord | undefined, revision: number | undefined) => Fields;
}

/** Something that is named by what it has, not by its id; the id is known once the database was asked. */
export interface Wanted {
  readonly by: 'identifier' | 'url';
  readonly key: string;
  readonly path: string;
  id?: string;
}

/** What a record is given by which it can be named within the same arguments. */
export interface Offered extends Pick<Wanted, 'by' | 'key' | 'path'> {
  readonly id: string;
}

/** What a mutation is going to write, and what it has to find out before. */
export interface Plan {
  readonly records: Planned[];
  readonly wanted: Wanted[];
  readonly offered: Offered[];
}

/** A plan to write nothing, to be filled. */
export function emptyPlan(): Plan {
  return { records: [], wanted: [], offered: [] };
}
