import { formerIds } from '../import/former-id.ts';
import { logDecision } from '../import/log.ts';
import type { Origin } from '../model/origin.ts';
import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import type { Done } from './perform.ts';
import { refusal } from './refusal.ts';

/** What is judged of two actors. */
export interface Judgement {
  readonly one: string;
  readonly other: string;
  readonly verdict: 'SAME' | 'DIFFERENT' | 'UNSURE';
}

/** What counts as judged of two actors, by the ids that they had then, and who judged it when. */
interface Counting extends Judgement {
  readonly sequence: number;
  readonly recordedAt: string;
  readonly author: { readonly name: string };
}

/** Two ids have one order, whichever way they are named. */
function pair({ one, other }: Pick<Judgement, 'one' | 'other'>): { one: string; other: string } {
  return one < other ? { one, other } : { one: other, other: one };
}

/** Notes what is judged of two actors that are recorded. It counts until a later one on the same two, also where they have other ids by then. */
export async function judge(run: Run, judgement: Judgement, origin: Origin): Promise<Done> {
  await run(statement('history/hold-counter'));
  const former = await formerIds(run, [judgement.one, judgement.other]);
  const [one, other] = [judgement.one, judgement.other].map((id) => former.get(id) ?? id) as [string, string];
  if (one === other) throw refusal('BAD_USER_INPUT', 'other', 'is the same as one');
  const labels = new Map((await run(statement('import/labels'), { ids: [one, other] })) as [string, string[]][]);
  for (const [path, id] of Object.entries({ one, other }))
    if (!labels.get(id)?.includes('Actor')) throw refusal('NOT_FOUND', path, `there is no actor ${id}`);
  const set = await logDecision(run, origin);
  await noteJudgement(run, { one, other, verdict: judgement.verdict }, set.to);
  return { ids: { one, other }, set };
}

/** Notes a judgement by the number of its set of changes. */
export async function noteJudgement(run: Run, judgement: Judgement, sequence: number): Promise<void> {
  await run(statement('mutation/add-judgement'), { ...pair(judgement), verdict: judgement.verdict, sequence });
}

/** Who was judged to be another, under whatever id, is not merged before that is judged anew. Throws CONFLICT. */
export async function checkNotDifferent(run: Run, keep: string, merge: string): Promise<void> {
  const judged = (await run(statement('propose/judged'), { ids: [keep] })) as [string, string, Counting][];
  const counting = judged.find(([, other]) => other === merge)?.[2];
  if (counting?.verdict !== 'DIFFERENT') return;
  const { author, recordedAt, one, other, sequence } = counting;
  const rule = `${author.name} judged on ${recordedAt} that ${one} and ${other} are two; judge ${keep} and ${merge} anew first`;
  throw refusal('CONFLICT', 'merge', rule, { one, other, sequence });
}
