/** Why a record is refused. */
export interface Problem {
  /** The line of the record, counted from 1; absent for problems that show only in the graph as a whole. */
  readonly line?: number;
  readonly id?: string;
  /** Such as `assertedBy[0].via`. */
  readonly field?: string;
  /** Whether something is named that is not there, or something is there already; any other problem lies in the record itself. */
  readonly kind?: 'missing' | 'taken';
  /** What is wrong, to be read after the field. */
  readonly message: string;
  /** What a person can do about it. */
  readonly hint?: string;
  /** The node without which this cannot stand, because it is not there or not as it would have to be: it may still come. */
  readonly missing?: string;
}

/** How problems are reported while a record is read. */
export type Refuse = (field: string, message: string, hint?: string) => void;

const shown = 20;

/** One line of text: `line 3, zhang-denies, assertedBy[0].via: "SPOKE" is none of …`. */
export function problemText({ line, id, field, message }: Problem): string {
  const place = [line === undefined ? undefined : `line ${line}`, id, field].filter((part) => part !== undefined);
  return place.length === 0 ? message : `${place.join(', ')}: ${message}`;
}

/** Nothing of the records was written: some of them break a rule of the model or point at nothing. */
export class RecordsRefused extends Error {
  override readonly name = 'RecordsRefused';

  constructor(readonly problems: readonly Problem[]) {
    const more = problems.length > shown ? [`and ${problems.length - shown} more`] : [];
    super([...problems.slice(0, shown).map(problemText), ...more].join('\n'));
  }
}
