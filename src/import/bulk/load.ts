import { join } from 'node:path';
import type { Origin } from '../../model/origin.ts';
import { uniqueKey } from '../../model/sort-key.ts';
import type { ImportFiles } from '../../neo4j/embedded/import.ts';
import { refuse } from '../apply.ts';
import type { End } from '../end.ts';
import { type ChangedNouns, type ChangeSet, setProperties } from '../log.ts';
import type { NodeRow, RecordRows } from '../row.ts';
import { type Around, inFew } from '../rule/around.ts';
import { checkCycles } from '../rule/cycle.ts';
import { checkReferences } from '../rule/reference.ts';
import { checkSpanTexts } from '../rule/span.ts';
import type { Load } from '../stream/load-step.ts';
import type { SeenIds } from '../stream/seen.ts';
import { type Became, tallyOf } from '../stream/tally.ts';
import type { LoadCounts } from '../write.ts';
import { type Quotations, quotations } from './quotation.ts';
import { type Tables, tablesIn } from './table.ts';
import { type TextFile, textFile } from './text-file.ts';

/** Loading into files, from which Neo4j's importer makes a new database. */
export interface BulkLoad {
  readonly load: Load;
  readonly files: () => ImportFiles;
  /** The sets of changes of what was loaded, as the log is to note them. */
  readonly sets: readonly ChangeSet[];
  readonly emptyLists: Tables['emptyLists'];
  close(): Promise<void>;
}

export interface BulkOptions {
  /** For the files; empty. */
  readonly folder: string;
  readonly origin: Origin;
  readonly seen: SeenIds;
  /** The number of the last change before those of the load. */
  readonly lastSequence: number;
}

/**
 * Loading as loadingInto does for a database that holds no record. Nothing is there but what was loaded before, so that every node is new,
 * and a circle can only close within one batch.
 */
export async function bulkLoading({ folder, origin, seen, lastSequence }: BulkOptions): Promise<BulkLoad> {
  const tables = tablesIn(folder);
  const texts = await textFile(join(folder, 'texts'));
  const quoted = quotations();
  const sets: ChangeSet[] = [];
  let last = lastSequence;
  return {
    sets,
    files: tables.files,
    emptyLists: tables.emptyLists,
    async close() {
      tables.close();
      await texts.close();
    },
    async load(batch) {
      const ends = await check(batch, seen, texts, quoted);
      const set = { from: last + 1, to: last + batch.length, recordedAt: later(sets.at(-1), origin) };
      last = set.to;
      sets.push({ ...set, ...setProperties(origin, () => made(batch)) });
      const addNode = (row: NodeRow, recordedAt: string, numbers: object) => {
        const recorded = { recordedAt, recordedKey: uniqueKey(recordedAt, row.id) };
        const number = tables.addNode(row, { ...numbers, ...recorded });
        seen.markLoaded(row.id, row.noun, number);
        ends.set(row.id, { noun: row.noun, number });
        if (row.noun === 'Document' && typeof row.properties.text === 'string') texts.add(row.id, row.properties.text);
      };
      for (const [index, { node, events, recordedAt = set.recordedAt }] of batch.entries()) {
        const sequence = set.from + index;
        addNode(node, recordedAt, { createdSequence: sequence, revision: sequence });
        for (const event of events) addNode(event, event.recordedAt ?? recordedAt, {});
      }
      const numberOf = (id: string) => ends.get(id)?.number as number;
      for (const { relationships } of batch) {
        for (const row of relationships) tables.addRelationship(row, numberOf(row.sourceId), numberOf(row.targetId));
      }
      for (const { identifiers } of batch) {
        for (const row of identifiers) tables.addIdentifier(row, numberOf(row.actorId));
      }
      await texts.flush();
      const became = batch.map((): Became => 'created');
      return { became, tally: tallyOf(batch, became, countsOf(batch)) };
    },
  };
}

type Ends = Map<string, { noun: NonNullable<End['noun']>; number: number }>;

/** The rules that look beyond one record, in the order in which a transaction checks them. Gives what the batch names that was loaded before. */
async function check(batch: readonly RecordRows[], seen: SeenIds, texts: TextFile, quoted: Quotations): Promise<Ends> {
  const around: Around = {
    async *textsOf(ids) {
      const sizes = ids.flatMap((id) => {
        const size = texts.size(id);
        return size === undefined ? [] : [[id, size] as const];
      });
      for (const few of inFew(sizes)) {
        yield* await Promise.all(few.map(async (id) => [id, await texts.find(id)] as const));
      }
    },
    stepsFrom: async () => [],
  };
  const ends: Ends = new Map();
  for (const { targetId } of batch.flatMap(({ relationships }) => relationships)) {
    const { loadedAs: noun, number = 0 } = (ends.has(targetId) ? undefined : seen.get(targetId)) ?? {};
    if (noun !== undefined) ends.set(targetId, { noun, number });
  }
  const broken = [...(await checkSpanTexts(batch, around)), ...(await checkCycles(batch, around))];
  refuse([...checkReferences(batch, ends), ...broken]);
  refuse(quoted.take(batch));
  return ends;
}

function made(batch: readonly RecordRows[]): ChangedNouns {
  return { created: batch.map(({ node }) => node.noun), changed: [], removed: [] };
}

/** The instants of sets are never before that of an earlier one. */
function later(before: ChangeSet | undefined, origin: Origin): string {
  const now = origin.recordedAt ?? new Date().toISOString();
  return before !== undefined && before.recordedAt > now ? before.recordedAt : now;
}

function countsOf(batch: readonly RecordRows[]): LoadCounts {
  const none = { changed: 0, unchanged: 0, removed: 0 };
  let [nodes, relationships] = [0, 0];
  for (const record of batch) {
    nodes += 1 + record.events.length;
    relationships += record.relationships.length + record.identifiers.length;
  }
  return { nodes: { ...none, created: nodes }, relationships: { ...none, created: relationships } };
}
