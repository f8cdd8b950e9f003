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
}

/** A piece of a source that holds no record: what stands there, and why it cannot be read. */
export interface Unreadable {
  readonly place: Place;
  readonly text: string;
  readonly message: string;
  readonly hint?: string;
}

export type Item = FoundRecord | Unreadable;
