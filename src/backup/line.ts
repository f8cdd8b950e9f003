import type { JsonRecord } from '../model/to-record.ts';

/** The version of the format of the lines: another one is another way to read them. */
export const backupFormat = 1;

/** What a backup holds besides records, in the order of its lines, and the label of the nodes that hold it: `cypher/backup/<kind>` reads it. */
export const logLabels = {
  set: 'ChangeSet',
  batch: 'ImportBatch',
  change: 'Change',
  event: 'FormerEvent',
  merge: 'ActorMerge',
  judgement: 'ActorJudgement',
  request: 'IdempotentRequest',
  token: 'AccessToken',
} as const;

export type LogKind = keyof typeof logLabels;
export type LineKind = 'record' | LogKind;

export const logKinds = Object.keys(logLabels) as readonly LogKind[];
export const lineKinds: readonly LineKind[] = ['record', ...logKinds];

type Values = Readonly<Record<string, unknown>>;

/** A record with its numbers in the log. */
export interface RecordLine {
  readonly record: JsonRecord;
  readonly createdSequence?: number | undefined;
  readonly revision?: number | undefined;
}

/** What one line between the first and the last holds: a record, or the properties of a node of the log under its kind. */
export type ContentLine = RecordLine | { readonly [kind in LogKind]?: Values };

/** The first line. */
export interface Header {
  readonly claimgraph: 'backup';
  readonly format: number;
  readonly madeAt: string;
  /** The number of the last change that the backup holds. */
  readonly moment: number;
  /** The migrations that the database had had. */
  readonly migrations: readonly string[];
}

/** The last line: how many lines of each kind there are, and the SHA-256 of the lines between, and of all lines before. */
export interface Summary {
  readonly counts: Readonly<Record<LineKind, number>>;
  readonly content: string;
  readonly file: string;
}

/** Which kind a line is of; undefined where it is of none. */
export function kindOf(line: Values): LineKind | undefined {
  return lineKinds.find((kind) => Object.hasOwn(line, kind));
}
