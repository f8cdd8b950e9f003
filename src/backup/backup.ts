import { takeSnapshot } from '../export/snapshot.ts';
import type { Database } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import { backupFormat, type Header, type LineKind, type Summary } from './line.ts';
import { type ReadOptions, readContent } from './read.ts';
import { Tally } from './tally.ts';

export interface BackupOptions extends ReadOptions {
  /** Is told of each line that has been read. */
  readonly onLine?: (kind: LineKind) => void;
  /** Is told the first and the last line, before that is written. */
  readonly onEnd?: (header: Header, summary: Summary) => void;
}

/**
 * The text of a backup of a database as it was when this began, whatever is written meanwhile, a line at a time. Throws
 * CannotBackUp at a record that could not be put back.
 */
export async function* backUp(
  database: Database,
  { signal, onLine = () => {}, onEnd = () => {} }: BackupOptions = {},
): AsyncGenerator<string> {
  const snapshot = await takeSnapshot(database, { signal });
  const applied = await database.read(statement('migration/applied'), {}, { signal });
  const header: Header = {
    claimgraph: 'backup',
    format: backupFormat,
    madeAt: new Date().toISOString(),
    moment: snapshot.moment,
    migrations: applied.map(([name]) => String(name)),
  };
  const tally = new Tally();
  const first = JSON.stringify(header);
  tally.addHeader(first);
  yield `${first}\n`;
  for await (const [kind, line] of readContent(database, snapshot, { signal })) {
    const text = JSON.stringify(line);
    tally.add(kind, text);
    onLine(kind);
    yield `${text}\n`;
  }
  const summary = tally.summary();
  onEnd(header, summary);
  yield `${JSON.stringify({ end: summary })}\n`;
}

/** What a backup of the database would say in its last line of what it holds. */
export async function summarise(database: Database, options: BackupOptions = {}): Promise<Summary> {
  let found: Summary | undefined;
  const onEnd = (_header: Header, summary: Summary) => {
    found = summary;
  };
  for await (const _line of backUp(database, { ...options, onEnd }));
  return found as unknown as Summary;
}
