import type { PeerName } from '../peer/peer.ts';
import type { Failure } from './ask.ts';

/** One short load on one peer. */
export interface Round {
  readonly requestsPerSecond: number;
  readonly latencies: readonly number[];
  /** Microseconds of all requests together. */
  readonly serverCpu: number;
  readonly databaseCpu: number | undefined;
}

/** One peer under one question at one number of connections, over all rounds. */
export interface Cell {
  readonly connections: number;
  /** The median of the rounds, and the rounds. */
  readonly requestsPerSecond: number;
  readonly rounds: readonly number[];
  /** The ratio of the first peer's median to this one's, and the smallest and largest ratio of rounds next to each other. */
  readonly ratio: number;
  readonly ratioRange: readonly [number, number];
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds for each request. */
  readonly serverCpu: number;
  readonly databaseCpu: number | undefined;
}

export interface PeerResult {
  readonly peer: PeerName;
  /** Of one answer. */
  readonly bytes: number;
  /** Statements that one request sends to the database, and what they cost there. */
  readonly statements: number;
  readonly hits: number;
  /** At each number of connections; none from the first on at which it gave no answer. */
  readonly cells: readonly Cell[];
}

export interface QuestionResult {
  readonly name: string;
  readonly title: string;
  readonly peers: readonly PeerResult[];
  /** Who could not answer, and why. */
  readonly failed: readonly Failure[];
}
