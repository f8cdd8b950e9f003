import { TooCostly } from '../http/limit/too-costly.ts';
import { type Applied, applyTo } from '../import/apply.ts';
import { formerIds } from '../import/former-id.ts';
import { type Held, hold, holdMore, stored } from '../import/held.ts';
import { RecordsRefused } from '../import/problem.ts';
import { readRecord } from '../import/record.ts';
import { nodeIds } from '../import/rule/batch.ts';
import { absorbed, renamed } from '../model/absorb.ts';
import type { Origin } from '../model/origin.ts';
import { type JsonRecord, toRecord } from '../model/to-record.ts';
import type { Run } from '../neo4j/database.ts';
import { Overtaken } from '../neo4j/error.ts';
import { statement } from '../neo4j/statement.ts';
import { checkNotDifferent, noteJudgement } from './judge.ts';
import { recordRefusal, refusal } from './refusal.ts';

/** How many records that name the one that goes are rewritten at once. */
const mostRewritten = 5_000;

/** Two actors that are one: which stays, and which becomes a former id of it. */
export interface Merge {
  readonly keep: string;
  readonly merge: string;
  readonly expectedRevision?: number | undefined;
}

/**
 * Makes two actors one: what names the one names the other, which takes over its names, identifiers and relationships. The decision is
 * noted, and can be taken back by `separate`.
 */
export async function merge(run: Run, asked: Merge, origin: Origin): Promise<Applied & { keep: string }> {
  const { keep, merge, expectedRevision } = await present(run, asked);
  const held = await holdAll(run, asked, { keep, merge });
  await checkNotDifferent(run, keep, merge);
  const records = new Map([...held].map(([id, node]) => [id, toRecord(stored(node))]));
  const [kept, gone] = [actorAt(records, keep, 'keep'), actorAt(records, merge, 'merge')];
  if (kept.type !== gone.type)
    throw refusal('CONFLICT', 'merge', `${merge} is of type ${gone.type}, but ${keep} of type ${kept.type}`);
  const revision = Number(held.get(keep)?.properties.revision);
  if (expectedRevision !== undefined && expectedRevision !== revision)
    throw refusal('CONFLICT', 'expectedRevision', `${keep} was changed since: its revision is ${revision}`, {
      revision,
    });
  const others = [...records.values()].filter(({ id }) => id !== keep && id !== merge);
  const rewritten = [
    absorbed(kept, gone),
    ...others.map((record) => renamed(record, (id) => (id === merge ? keep : id))),
  ];
  try {
    const batch = rewritten.map((record, index) => readRecord(record, index + 1));
    const all = await holdMore(run, held, nodeIds(batch));
    const applied = await applyTo(run, batch, all, origin, { removed: [merge] });
    const sequence = Number(applied.set?.to);
    await run(statement('mutation/add-merge'), { mergedId: merge, into: keep, sequence });
    await noteJudgement(run, { one: keep, other: merge, verdict: 'SAME' }, sequence);
    return { ...applied, keep };
  } catch (error) {
    throw error instanceof RecordsRefused ? recordRefusal(error, [{ path: 'keep' }]) : error;
  }
}

/**
 * Takes the two and all that names the one that goes, then the counter, in the order of everybody who writes: from then on nobody else
 * writes until this has. Throws Overtaken where somebody has in between.
 */
async function holdAll(run: Run, asked: Merge, { keep, merge }: Merge): Promise<Map<string, Held>> {
  const both = await hold(run, [keep, merge]);
  const held = await holdMore(run, both, await naming(run, merge));
  await run(statement('history/hold-counter'));
  const now = await present(run, asked);
  const isAsBefore = now.keep === keep && now.merge === merge;
  if (isAsBefore && (await naming(run, merge)).every((id) => held.has(id))) return held;
  throw new Overtaken(`Another writer wrote about ${merge} meanwhile, which this transaction was to merge.`);
}

/** The records that name the one that goes. Throws QUERY_TOO_COSTLY where they are too many. */
async function naming(run: Run, merge: string): Promise<string[]> {
  const rows = await run(statement('mutation/naming'), { id: merge, limit: mostRewritten + 1 });
  if (rows.length > mostRewritten) throw new TooCostly('records', rows.length, mostRewritten, 'merge');
  return rows.map(([id]) => String(id));
}

/** The two by the ids that they have now. */
async function present(run: Run, asked: Merge): Promise<Merge> {
  if (asked.keep === asked.merge) throw refusal('BAD_USER_INPUT', 'merge', 'is the same as keep');
  const former = await formerIds(run, [asked.keep, asked.merge]);
  const [keep, merge] = [asked.keep, asked.merge].map((id) => former.get(id) ?? id) as [string, string];
  if (keep === merge) throw refusal('CONFLICT', 'merge', `${asked.merge} and ${asked.keep} are one already: ${keep}`);
  return { ...asked, keep, merge };
}

function actorAt(records: ReadonlyMap<string, JsonRecord>, id: string, path: string): JsonRecord {
  const record = records.get(id);
  if (!record) throw refusal('NOT_FOUND', path, `there is no ${id}`);
  if (!['Organisation', 'Person', 'Group'].includes(record.type))
    throw refusal('BAD_USER_INPUT', path, `${id} is of type ${record.type}, and only actors are merged`);
  if (record.anonymity === 'UNNAMED')
    throw refusal(
      'CONFLICT',
      path,
      `${id} is an unnamed source, which belongs to one document and is merged with nobody`,
    );
  return record;
}
