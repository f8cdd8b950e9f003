import { edtfDays } from '../../model/edtf.ts';
import { type JsonRecord, toRecord } from '../../model/to-record.ts';
import type { Database } from '../../neo4j/database.ts';
import { statement } from '../../neo4j/statement.ts';
import { CannotImport } from '../cannot-import.ts';
import type { FoundRecord, Item } from '../format/item.ts';
import { lookUp, stored } from '../held.ts';
import { undated } from '../rebase.ts';
import type { SeenIds } from '../stream/seen.ts';
import type { Became } from '../stream/tally.ts';
import { beforeRemoval, dayBefore, type Entry, entryOf, isEnded, offList, onList, type Snapshot } from './entry.ts';

/** What a list at a day changed of what the database knew of it. */
export interface SnapshotCounts {
  readonly list: string;
  readonly day: string;
  /** The day of the list that was imported before; absent for the first. */
  readonly before?: string;
  readonly added: number;
  /** Had been removed by an earlier list, and are back. */
  readonly returned: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/**
 * The import of a list at a day: every action on it gets its events, and what is not on it any more is marked as revoked. The same day again
 * corrects what was imported of it.
 */
export interface SnapshotImport {
  /** Gives the entries among items their events. */
  complete(items: readonly Item[]): Promise<readonly Item[]>;
  /** What is to be imported when all items are there: the entries that the list lacks, and then the list's new day. */
  ended(seen: SeenIds): AsyncIterable<Item>;
  /** Counts what became of an item. */
  count(found: FoundRecord, became: Became): void;
  counts(): SnapshotCounts;
}

type Counted = Omit<SnapshotCounts, 'list' | 'day' | 'before'>;

/**
 * Prepares the import of a list at a day. Throws CannotImport where the day is none, or the database has a later list.
 */
export async function takeSnapshot(database: Database, snapshot: Snapshot): Promise<SnapshotImport> {
  const { list, day } = snapshot;
  const [known] = await recordsOf(database, [list]);
  const last = known?.publishedOn as string | undefined;
  const before = last === day ? await listBefore(database, snapshot) : last;
  checkDay(snapshot, before);
  const counted: { -readonly [Name in keyof Counted]: number } = {
    added: 0,
    returned: 0,
    changed: 0,
    unchanged: 0,
    removed: 0,
  };
  const returned = new Set<string>();
  let ownRecord: object | undefined;
  return {
    async complete(items) {
      const ids = items.flatMap((item) => entryOf(item, snapshot)?.id ?? []);
      const held = new Map((await recordsOf(database, ids)).map((record) => [record.id, record as unknown as Entry]));
      return items.map((item) => {
        if ('record' in item && item.again) return item;
        if ('record' in item && idOf(item) === list) {
          ownRecord = dated(item.record, known?.publishedOn);
          return { ...item, record: ownRecord };
        }
        const entry = entryOf(item, snapshot);
        if (!entry) return item;
        const found = held.get(entry.id);
        const there = found && beforeRemoval(found, day);
        if (there && isEnded(there)) returned.add(entry.id);
        return { ...item, record: onList(entry, there, day, before) } as FoundRecord;
      });
    },
    async *ended(seen) {
      for await (const entry of listedIn(database, list)) {
        if (seen.get(entry.id) || isEnded(entry)) continue;
        yield laterRecord(list, offList(entry, day, before), entry);
      }
      // A rehearsal has not left the list there.
      const [now] = await recordsOf(database, [list]);
      const own = now ?? ownRecord;
      if (own) yield laterRecord(list, dated(own, day), now);
    },
    count(found, became) {
      const entry = entryOf(found, snapshot);
      if (!entry) return;
      if (found.again) counted.removed += 1;
      else if (returned.has(entry.id)) counted.returned += 1;
      else counted[became === 'created' ? 'added' : became] += 1;
    },
    counts: () => ({ list, day, ...(before === undefined ? {} : { before }), ...counted }),
  };
}

function checkDay({ list, day }: Snapshot, before: string | undefined): void {
  if (!isDay(day)) {
    throw new CannotImport(`The day of a list is written as 2021-04-30, 2021-04 or 2021, not ${day}.`);
  }
  const [then, now] = [before, day].map((text) => (text === undefined ? '' : (edtfDays(text).earliest ?? '')));
  if (then !== undefined && now !== undefined && then >= now) {
    throw new CannotImport(`The database has ${list} of ${before} already; one of ${day} cannot be imported over it.`);
  }
}

/** Whether a text is a day, a month or a year that there is. */
function isDay(text: string): boolean {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(text)) return false;
  try {
    edtfDays(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The day of the list before one that was imported already; undefined where there was none, or nothing tells. */
async function listBefore(database: Database, { list, day }: Snapshot): Promise<string | undefined> {
  let latest: string | undefined;
  for await (const entry of listedIn(database, list)) {
    const { is, least } = dayBefore(entry, day);
    if (is !== undefined) return is === '..' ? undefined : is;
    if (least !== undefined && (latest === undefined || least > latest)) latest = least;
  }
  return latest;
}

const slice = 500;

async function* listedIn(database: Database, list: string): AsyncGenerator<Entry> {
  for (let after = ''; ; ) {
    const rows = await database.read(statement('import/listed-actions'), { list, after, count: slice });
    const records = await recordsOf(
      database,
      rows.map(([id]) => id as string),
    );
    for (const record of records) yield record as unknown as Entry;
    if (rows.length < slice) return;
    after = rows.at(-1)?.[1] as string;
  }
}

async function recordsOf(database: Database, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const held = await lookUp((text, parameters) => database.read(text, parameters), ids);
  return [...held.values()].map((node) => toRecord(stored(node)));
}

function idOf({ record }: FoundRecord): unknown {
  return (record as { id?: unknown }).id;
}

function dated(record: unknown, publishedOn: unknown): object {
  return { ...(record as object), publishedOn };
}

/**
 * A record for the list as a whole, made of one that the database held. When that and its events were recorded stays; an event that it gets now is
 * recorded now.
 */
function laterRecord(list: string, written: object, stored: object | undefined): FoundRecord {
  const record = undated(written as JsonRecord);
  const madeOf = stored && undated(stored as JsonRecord);
  const size = JSON.stringify([record, madeOf]).length;
  return { place: { source: list, line: 0 }, record, size, again: true, madeOf };
}
