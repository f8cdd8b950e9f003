import type { Cell, QuestionResult } from '../measure/result.ts';

/** One question's figures as a table for people: a line for each peer. */
export function questionTable({ name, title, peers, failed }: QuestionResult): string {
  const connections = peers[0]?.cells.map((cell) => cell.connections) ?? [];
  const each = (titles: (count: number) => string[]): string[] => connections.flatMap(titles);
  const head = [
    'peer',
    ...each((count) => [`req/s ·${count}`, 'ratio', '(range)', 'p50 ms', 'p95', 'CPU ms', 'db CPU']),
    'hits',
    'kB',
  ];
  const rows = peers.map((peer, place) => [
    peer.peer,
    ...connections.flatMap((_, column) => cellColumns(peer.cells[column], place === 0)),
    peer.statements === 1 ? String(peer.hits) : `${peer.hits} in ${peer.statements}`,
    (peer.bytes / 1_000).toFixed(1),
  ]);
  const unable = failed.map(({ peer, reason }) => `\n  ${peer} cannot answer: ${reason}`);
  return `${name}: ${title}\n${align([head, ...rows])}${unable.join('')}`;
}

/** The columns of a cell; empty ones for a peer that gave no answer there. */
function cellColumns(cell: Cell | undefined, isFirst: boolean): string[] {
  if (!cell) return Array<string>(7).fill('');
  const [low, high] = cell.ratioRange;
  return [
    cell.requestsPerSecond.toFixed(0),
    isFirst ? '' : cell.ratio.toFixed(2),
    isFirst ? '' : `(${low.toFixed(1)}-${high.toFixed(1)})`,
    cell.p50.toFixed(1),
    cell.p95.toFixed(1),
    cell.serverCpu.toFixed(2),
    cell.databaseCpu?.toFixed(2) ?? '?',
  ];
}

/** All questions as one table in Markdown: what one request of the first peer takes, at the fewest connections. */
export function summaryTable(results: readonly QuestionResult[]): string {
  const rows = results.flatMap(({ name, title, peers: [peer] }) => {
    const [cell] = peer?.cells ?? [];
    if (!peer || !cell) return [];
    const figures = [milliseconds(cell.p50), milliseconds(cell.p95), peer.hits.toLocaleString('en'), peer.statements];
    return [`| ${[`\`${name}\``, title, ...figures].join(' | ')} |`];
  });
  return [
    '| question | asks for | p50 ms | p95 ms | hits | statements |',
    '| --- | --- | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}

const milliseconds = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));

/** The most memory that each server process held, over all questions. */
export function memoryLine(peakMemory: Readonly<Record<string, number>>): string {
  const parts = Object.entries(peakMemory).map(([peer, bytes]) => `${peer} ${Math.round(bytes / 2 ** 20)} MB`);
  return `Peak memory of the server processes: ${parts.join(', ')}`;
}

/** Columns of equal width: the first to the left, the others to the right. */
export function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('  ');
  return rows.map((row) => `  ${line(row)}`.trimEnd()).join('\n');
}
