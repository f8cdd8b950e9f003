import type { JsonRecord } from '../model/to-record.ts';
import type { Database } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import type { ReadOptions } from './read.ts';

/** The first change of a record since a moment. */
export interface FirstChange {
  readonly sequence: number;
  /** Whether the record was there at the moment. */
  readonly wasThere: boolean;
}

/** What a record was before a change, with its numbers in the log. */
export interface Before {
  readonly record: JsonRecord;
  readonly revision: number;
  readonly createdSequence: number;
}

/** The number of the last change that was recorded. */
export async function lastChange(database: Database, { signal }: ReadOptions = {}): Promise<number> {
  const [row] = await database.read(statement('export/counter'), {}, { signal });
  return Number(row?.[0]);
}

/** Follows which records are changed after a change, by the log. */
export class ChangeWatch {
  /** By the ids of the records. A record that was made since and not changed is not among them. */
  readonly changed = new Map<string, FirstChange>();
  #known: number;

  constructor(
    readonly database: Database,
    readonly moment: number,
    readonly options: ReadOptions,
  ) {
    this.#known = moment;
  }

  /** Learns of everything that has been recorded by now: whatever was read before this call may have been changed by it, and nothing else. */
  async refresh(): Promise<void> {
    const { database, moment, options } = this;
    const until = await lastChange(database, options);
    if (until === this.#known) return;
    // Sets of changes are committed in the order of their numbers: up to the counter there are no gaps.
    const limits = { after: this.#known, until, snapshot: moment };
    for await (const [sequence, id, wasThere] of database.stream(statement('export/changes'), limits, options)) {
      if (this.changed.has(String(id))) continue;
      this.changed.set(String(id), { sequence: Number(sequence), wasThere: wasThere === true });
    }
    this.#known = until;
  }

  /** What records were before these changes, by the numbers of the changes. */
  async before(changes: readonly FirstChange[]): Promise<ReadonlyMap<number, Before>> {
    if (changes.length === 0) return new Map();
    const sequences = changes.map(({ sequence }) => sequence);
    const rows = await this.database.read(statement('export/before'), { sequences }, this.options);
    return new Map(
      rows.map(([sequence, text, revision, createdSequence]) => [
        Number(sequence),
        {
          record: JSON.parse(String(text)),
          revision: Number(revision),
          createdSequence: Number(createdSequence),
        },
      ]),
    );
  }
}
