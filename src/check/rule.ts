import type { Judgement, Severity } from './finding.ts';

type Row = readonly unknown[];

/** A rule of the model, over a whole database: `cypher/check/<name>` gives the rows that are judged. */
export interface Rule {
  readonly name: string;
  readonly severity: Severity;
  /** What is so where the rule is kept. */
  readonly holds: string;
  readonly hint: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Begins to judge; each run has a judge of its own. */
  readonly begin: () => Judge;
}

export interface Judge {
  /** What is wrong with a row; nothing where it is right. */
  row(row: Row): readonly Judgement[];
  /** What shows only when all rows are known. */
  end(): readonly Judgement[];
}

type Described = Pick<Rule, 'name' | 'holds' | 'hint'> & Partial<Pick<Rule, 'severity' | 'parameters'>>;

/** A rule that judges each row by itself. */
export function rule(described: Described, judge: (row: Row) => Judgement | readonly Judgement[] | undefined): Rule {
  const row = (columns: Row) => [judge(columns) ?? []].flat();
  return { severity: 'ERROR', parameters: {}, ...described, begin: () => ({ row, end: () => [] }) };
}

/** A value as it stands in a message. */
export function shown(value: unknown): string {
  return value === null || value === undefined ? 'nothing' : JSON.stringify(value);
}

/** A list of ids as it stands in a message. */
export function listed(ids: unknown): string {
  const list = ids as readonly string[];
  return list.length === 0 ? 'none' : list.join(', ');
}
