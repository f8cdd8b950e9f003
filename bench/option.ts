import { parseArgs } from 'node:util';
import { type PeerName, peerNames, usualPeers } from './peer/peer.ts';
import { questions } from './question/question.ts';

export interface Options {
  seed: number;
  size: number;
  rounds: number;
  seconds: number;
  warmUpSeconds: number;
  connections: number[];
  questions: string[];
  peers: PeerName[];
  /** The question under which every peer's CPU is profiled; undefined for none. */
  profile: string | undefined;
  /** How long the measuring may take once the database stands. */
  limitSeconds: number;
}

export const help = `npm run bench -- [options]
  --short             about a minute: a small graph, few short rounds; the figures only tell that it works
  --size N            statements in the graph: 20000, or 5000 with --short; up to 1000000
  --seed N            another graph of the same shape (1)
  --rounds N          rounds for each peer, question and number of connections (3)
  --seconds N         length of a round (1; short: 0.25)
  --connections LIST  such as 1,16 (1,16)
  --questions LIST    of ${questions.map(({ name }) => name).join(', ')} (all)
  --peers LIST        of ${peerNames.join(', ')} (${usualPeers.join(', ')}); claimgraph always takes part
  --profile QUESTION  instead of measuring, say where each server spends its CPU under this question
  --help`;

/** Reads the command line; undefined where only the help is wanted. Throws with a sentence where it cannot be understood. */
export function readOptions(words: string[]): Options | undefined {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: words,
    options: {
      short: flag,
      help: flag,
      size: text,
      seed: text,
      rounds: text,
      seconds: text,
      connections: text,
      questions: text,
      peers: text,
      profile: text,
    },
  });
  if (values.help) return undefined;
  const { short } = values;
  const names = questions.map(({ name }) => name);
  const peers = list('peers', values.peers, peerNames) ?? usualPeers;
  const asked = list('questions', values.questions, names) ?? names;
  const rounds = number('rounds', values.rounds, 3, 1, 100);
  const size = number('size', values.size, short ? 5_000 : 20_000, 2_000, 1_000_000);
  const seconds = number('seconds', values.seconds, short ? 0.25 : 1, 0.1, 60);
  return {
    seed: number('seed', values.seed, 1, 0, 2 ** 31),
    size,
    rounds,
    seconds,
    warmUpSeconds: short ? 0.4 : 2,
    connections: (values.connections ?? '1,16').split(',').map((part) => number('connections', part, 1, 1, 256)),
    questions: asked,
    peers: peerNames.filter((name) => name === 'claimgraph' || peers.includes(name)),
    profile: list('profile', values.profile, names)?.[0],
    limitSeconds: limitOf(asked.length, rounds * seconds, { size, short }),
  };
}

/** How long it may take: a start, and for each question a plan for every peer and its rounds, some of them slow, and the slower the larger the graph. */
function limitOf(asked: number, measured: number, { size, short }: { size: number; short: boolean }): number {
  return 120 + asked * ((short ? 10 : 30) + measured * 6) * (1 + size / 250_000);
}

/** A number of the command line; throws with a sentence where it is none of the allowed. */
export function number(name: string, found: string | undefined, fallback: number, least: number, most: number): number {
  const value = found === undefined ? fallback : Number(found);
  if (value >= least && value <= most) return value;
  throw new Error(`--${name} must be a number from ${least} to ${most}, not "${found}".`);
}

/** A list of the command line, of known names only; undefined where it was left out. */
export function list<Name extends string>(
  name: string,
  found: string | undefined,
  known: readonly Name[],
): Name[] | undefined {
  return found?.split(',').map((part) => {
    const match = known.find((one) => one === part);
    if (match === undefined) throw new Error(`--${name}: "${part}" is none of ${known.join(', ')}.`);
    return match;
  });
}
