import type { FoundRecord } from '../format/item.ts';
import type { Problem } from '../problem.ts';
import type { RecordRows } from '../row.ts';

/** A record on its way into the database: found, and right as far as can be seen from itself. */
export interface Candidate {
  readonly found: FoundRecord;
  readonly rows: RecordRows;
}

/** A candidate that points at nodes that do not exist, or not yet. */
export interface Waiting {
  readonly found: FoundRecord;
  readonly problems: readonly Problem[];
}

/** The nodes a waiting record waits for. */
export function missingIds({ problems }: Waiting): string[] {
  return [...new Set(problems.flatMap(({ missing }) => (missing === undefined ? [] : [missing])))];
}

/** Those among them that are there, but not as they would have to be: such a record and this one can only change together. */
export function togetherIds({ found, problems }: Waiting): string[] {
  return missingIds({ found, problems: problems.filter(({ kind }) => kind !== 'missing') });
}
