import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Filed } from './drawn-file.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** As RFC 4180 has it, with the head of names that the server's own tables have where they say the same. */
const table = (rows: readonly Row[], columns: string[]): string =>
  stringify([...rows], { header: true, columns, record_delimiter: 'windows' });

const nodeColumns = ['id', 'type', 'label', 'kind', 'status', 'day', 'degree', 'degreeShown', 'x', 'y'];
const edgeColumns = ['id', 'type', 'source', 'target', 'count', 'detail', 'stance', 'polarity'];
const stances = ['CRITICAL', 'SUPPORTIVE', 'NEUTRAL', 'MIXED'] as const;

export const nodeTable = ({ nodes }: Filed): string =>
  table(
    nodes.map((node) => ({ ...node })),
    nodeColumns,
  );

/** An edge a row; of what actors said about each other, with the number of statements of each stance. */
export function edgeTable({ edges }: Filed): string {
  const rows = edges.map(({ stances: counts, statements: _, ...edge }) => ({
    ...edge,
    ...Object.fromEntries(counts.map(({ stance, count }) => [stance ?? 'notJudged', count])),
  }));
  return table(rows, [...edgeColumns, ...stances, 'notJudged', 'retractedCount', 'firstOn', 'lastOn']);
}
