import { difference, type NodeChange } from '../import/difference.ts';
import { endsAt } from '../import/end.ts';
import { readRecord } from '../import/record.ts';
import { inSlices } from '../import/slice.ts';
import { write } from '../import/write.ts';
import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import { type ContentLine, type LogKind, logKinds, logLabels, type RecordLine } from './line.ts';

/** Puts back something of the lines of a backup, within a transaction. */
export type Step = (run: Run, lines: readonly ContentLine[]) => Promise<void>;

/** What is done in turn, each over all lines: relationships need both their ends. */
export const steps: Readonly<Record<string, Step>> = {
  'Nodes and log': putNodes,
  Relationships: putRelationships,
};

async function putNodes(run: Run, lines: readonly ContentLine[]): Promise<void> {
  const records = lines.filter(isRecord);
  const numbers = new Map(records.map(({ record, ...numbers }) => [record.id, numbers]));
  const rows = differenceOf(records).createdNodes.map(({ id, labels, properties }: NodeChange) => ({
    labels,
    properties: { ...properties, id, ...numbers.get(id) },
  }));
  await create(run, [...rows, ...lines.flatMap(logRows)]);
  const last = lines.flatMap((line) => ('set' in line && line.set ? [line.set] : [])).at(-1);
  if (last) await run(statement('restore/set-counter'), { last: last.to, recordedAt: last.recordedAt });
}

async function putRelationships(run: Run, lines: readonly ContentLine[]): Promise<void> {
  const found = differenceOf(lines.filter(isRecord));
  const ids = new Set(found.createdRelationships.flatMap(({ sourceId, targetId }) => [sourceId, targetId]));
  await write(run, { ...found, createdNodes: [] }, await endsAt(run, ids));
}

/** All that records ask for of an empty database. */
function differenceOf(records: readonly RecordLine[]) {
  return difference(
    records.map(({ record }, index) => readRecord(record, index + 1)),
    new Map(),
  );
}

function isRecord(line: ContentLine): line is RecordLine {
  return 'record' in line;
}

function logRows(line: ContentLine): object[] {
  const kind = logKinds.find((one): one is LogKind => one in line);
  return kind === undefined || isRecord(line) ? [] : [{ labels: [logLabels[kind]], properties: line[kind] }];
}

async function create(run: Run, rows: readonly object[]): Promise<void> {
  for (const slice of inSlices(rows)) await run(statement('restore/create-nodes'), { rows: slice });
}
