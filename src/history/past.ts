import { TooCostly } from '../http/limit/too-costly.ts';
import type { Database, Run } from '../neo4j/database.ts';
import type { Limits } from '../neo4j/limit.ts';
import { statement } from '../neo4j/statement.ts';
import { putBack } from './put-back.ts';

type Rows = unknown[][];

/** A read that waits for the past to be put back. */
interface Question {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
  readonly limits: Limits;
  readonly resolve: (rows: Rows) => void;
  readonly reject: (reason: unknown) => void;
}

/** The last change that was recorded at the instant, and the last of all. */
interface Since {
  readonly last: number;
  readonly now: number;
}

/** How often the past is asked while others write, before they have to wait. */
const patience = 3;

/**
 * A database whose reads answer from what was recorded at an instant or before. Reads that are asked for at the same time share one
 * transaction, which is taken back. They reject with QUERY_TOO_COSTLY where more than `most` changes were recorded since.
 */
export function pastOf(database: Database, instant: string, most: number): Database {
  let waiting: Question[] = [];
  const answer = () => {
    const questions = waiting;
    waiting = [];
    answerAll(database, instant, most, questions);
  };
  const read: Database['read'] = (text, parameters = {}, limits = {}) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(answer);
      waiting.push({ text, parameters, limits, resolve, reject });
    });
  return { ...database, read };
}

/** Settles every question. One that fails takes the transaction with it, so each is then asked alone. */
async function answerAll(
  database: Database,
  instant: string,
  most: number,
  questions: readonly Question[],
): Promise<void> {
  try {
    const answers = await ask(database, instant, most, questions);
    for (const [index, question] of questions.entries()) question.resolve(answers[index] as Rows);
  } catch (error) {
    if (questions.length === 1 || error instanceof TooCostly) for (const { reject } of questions) reject(error);
    else for (const question of questions) await answerAll(database, instant, most, [question]);
  }
}

async function ask(
  database: Database,
  instant: string,
  most: number,
  questions: readonly Question[],
): Promise<readonly Rows[]> {
  const limits = questions[0]?.limits ?? {};
  const plainly: Run = (text, parameters) => database.read(text, parameters, limits);
  for (let attempt = 1; ; attempt += 1) {
    const since = await readSince(plainly, instant, most);
    const answers =
      since.last === since.now
        ? await settled(plainly, since, instant, () => askEach(plainly, questions))
        : await database.rehearse((run) => askPast(run, instant, most, questions, attempt > patience), limits);
    if (answers) return answers;
  }
}

async function askPast(
  run: Run,
  instant: string,
  most: number,
  questions: readonly Question[],
  hold: boolean,
): Promise<readonly Rows[] | undefined> {
  if (hold) await run(statement('history/hold-counter'));
  const since = await readSince(run, instant, most);
  return settled(run, since, instant, async () => {
    await putBack(run, since.last);
    return askEach(run, questions);
  });
}

/** The answers, unless something was recorded while they were looked for: the graph may then have been read half before and half after. */
async function settled(
  run: Run,
  { now }: Since,
  instant: string,
  work: () => Promise<readonly Rows[]>,
): Promise<readonly Rows[] | undefined> {
  const answers = await work();
  const [row = []] = await run(statement('history/since'), { instant });
  return row[1] === now ? answers : undefined;
}

async function askEach(run: Run, questions: readonly Question[]): Promise<readonly Rows[]> {
  const answers: Rows[] = [];
  for (const { text, parameters } of questions) answers.push(await run(text, parameters));
  return answers;
}

async function readSince(run: Run, instant: string, most: number): Promise<Since> {
  const [row = []] = await run(statement('history/since'), { instant });
  const [last, now] = row as [number, number];
  if (now - last > most) throw new TooCostly('changes', now - last, most);
  return { last, now };
}
