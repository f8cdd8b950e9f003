import type { Database } from '../../src/neo4j/database.ts';
import type { Entry } from '../data/entry.ts';
import type { Peer } from '../peer/peer.ts';
import type { Question } from '../question/question.ts';
import { type Asked, ask, askedOf, compareAnswers } from './ask.ts';
import { load } from './load.ts';
import type { Cell, QuestionResult } from './result.ts';
import { alternate } from './round.ts';
import { sum } from './statistic.ts';

export interface MeasureOptions {
  readonly database: Database;
  readonly entry: Entry;
  readonly folder: string;
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly signal: AbortSignal;
}

/**
 * Measures one question on all peers that can answer it: compares their answers, counts what their statements cost the
 * database, warms up, and loads them in turn. Throws if two peers answer differently.
 */
export async function measure(
  question: Question,
  peers: readonly Peer[],
  options: MeasureOptions,
): Promise<QuestionResult> {
  const asked = askedOf(question, peers, options.entry);
  const bytes = await compareAnswers(question, asked);
  const costs: Cost[] = [];
  for (const one of asked) costs.push(await costOf(one, options.database));
  await warmUp(asked, options);
  const cells: Cell[][] = [];
  for (const connections of options.connections) cells.push(await alternate(asked, { ...options, connections }));
  return {
    name: question.name,
    title: question.title,
    peers: asked.map(({ peer }, place) => ({
      peer: peer.name,
      bytes: bytes[place] ?? Number.NaN,
      ...(costs[place] as Cost),
      cells: cells.map((row) => row[place] as Cell),
    })),
  };
}

async function warmUp(
  asked: readonly Asked[],
  { connections, warmUpSeconds: seconds, signal }: MeasureOptions,
): Promise<void> {
  for (const one of asked) await load(one, { connections: Math.max(...connections), seconds, signal });
}

interface Cost {
  readonly statements: number;
  readonly hits: number;
}

async function costOf(asked: Asked, database: Database): Promise<Cost> {
  const traced = await asked.peer.traced(() => ask(asked));
  const hits: number[] = [];
  for (const { text, parameters } of traced) hits.push((await database.profile(text, parameters)).hits);
  return { statements: traced.length, hits: sum(hits) };
}
