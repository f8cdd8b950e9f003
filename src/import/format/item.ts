import type { JsonRecord } from '../../model/to-record.ts';

/** Where something stands: a source by its name, and the line in it, counted from 1. */
export interface Place {
  readonly source: string;
  readonly line: number;
}

/** A record that a source holds, before anything but its outer form was looked at. */
export interface FoundRecord {
  readonly place: Place;
  readonly record: unknown;
  /** About how many bytes it takes. */
  readonly size: number;
  /** A node that is there already, in the database or from a record before, stays as it is. */
  readonly keep?: boolean;
  /** Says more of a node that the import has loaded before. */
  readonly again?: boolean;
  /** The record of which it was made, as the database held it: what others have changed of that meanwhile stays. */
  readonly madeOf?: JsonRecord | undefined;
}

/** A piece of a source that holds no record: what stands there, and why it cannot be read. */
export interface Unreadable {
  readonly place: Place;
  readonly text: string;
  readonly message: string;
  readonly hint?: string;
}

/** A row that is to make no record, and what such rows are counted as. */
export interface Skipped {
  readonly place: Place;
  readonly skipped: string;
}

/** What is loaded or refused. */
export type RecordItem = FoundRecord | Unreadable;

export type Item = RecordItem | Skipped;
