import type { Database } from '../../src/neo4j/database.ts';
import type { Peer } from '../peer/peer.ts';
import type { Entry } from '../question/entry.ts';
import type { Question } from '../question/question.ts';
import { type Asked, answering, ask, askedOf, compareAnswers, type Failure } from './ask.ts';
import { load } from './load.ts';
import type { QuestionResult } from './result.ts';
import { type Alternated, alternate } from './round.ts';
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

/** A question whose answers have been compared, with what one of each peer's costs. */
export interface Prepared {
  readonly question: Question;
  readonly peers: readonly (Cost & { asked: Asked; bytes: number })[];
  readonly failed: readonly Failure[];
}

/**
 * Warms up all peers that can answer the question, compares their answers, and counts what their statements cost the database. Throws if two peers answer differently.
 */
export async function prepare(question: Question, peers: readonly Peer[], options: MeasureOptions): Promise<Prepared> {
  const { able: asked, failed } = await answering(askedOf(question, peers, options.entry), async (one) => {
    await ask(one);
    await warmUp(one, { ...options, connections: question.connections ?? options.connections });
  });
  // Peers that are asked another text each time have come to different ones by now: they are compared from the first on.
  const anew = askedOf(question, peers, options.entry).filter(({ peer }) => asked.some((one) => one.peer === peer));
  const bytes = await compareAnswers(question, anew);
  const prepared: (Cost & { asked: Asked; bytes: number })[] = [];
  for (const [place, one] of asked.entries()) {
    prepared.push({ asked: one, bytes: bytes[place] ?? Number.NaN, ...(await costOf(one, options.database)) });
  }
  return { question, peers: prepared, failed };
}

/** Loads the peers in turn, at each number of connections; a peer that gives no answer at one is not asked at the next ones. */
export async function measure({ question, peers, failed }: Prepared, options: MeasureOptions): Promise<QuestionResult> {
  const unable = [...failed];
  const cells: Alternated['cells'][] = [];
  for (const connections of question.connections ?? options.connections) {
    const able = peers.map(({ asked }) => asked).filter((one) => unable.every(({ peer }) => peer !== one.peer.name));
    const alternated = await alternate(able, { ...options, connections });
    cells.push(alternated.cells);
    unable.push(...alternated.failed);
  }
  return {
    name: question.name,
    title: question.title,
    failed: unable,
    peers: peers.map(({ asked: { peer }, bytes, statements, hits }) => ({
      peer: peer.name,
      bytes,
      statements,
      hits,
      cells: cells.flatMap((row) => row.get(peer.name) ?? []),
    })),
  };
}

async function warmUp(asked: Asked, { connections, warmUpSeconds: seconds, signal }: MeasureOptions): Promise<void> {
  await load(asked, { connections: Math.max(...connections), seconds, signal });
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
