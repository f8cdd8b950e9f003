import { type Problem, RecordsRefused } from '../problem.ts';
import type { Candidate, Waiting } from './candidate.ts';
import type { Load } from './load-step.ts';
import { addTally, type Became, emptyTally, type Tally } from './tally.ts';

/** A record that was not loaded, and why. */
export interface Refusal {
  readonly candidate: Candidate;
  readonly problems: readonly Problem[];
}

export interface LoadedCandidate {
  readonly candidate: Candidate;
  readonly became: Became;
}

export interface ChunkResult {
  readonly tally: Tally;
  readonly loaded: readonly LoadedCandidate[];
  readonly refused: readonly Refusal[];
  /** Those that lack nothing but nodes that may still come. */
  readonly waiting: readonly Waiting[];
}

interface Growing {
  tally: Tally;
  readonly loaded: LoadedCandidate[];
  readonly refused: Refusal[];
  readonly waiting: Waiting[];
  /** Nothing more is tried once something was refused. */
  readonly strict: boolean;
}

/** So often those to blame are taken out of a chunk before it is cut in two. */
const attempts = 4;

/**
 * Loads as many of the candidates as the rules let in, in as few transactions as that takes: one if nothing is wrong.
 * Those with a problem are taken out and the others tried again; where nobody can be blamed, halves are tried. If `strict`,
 * whatever is not loaded when the first is refused stays out.
 */
export async function loadChunk(
  load: Load,
  candidates: readonly Candidate[],
  { strict }: { strict: boolean },
): Promise<ChunkResult> {
  const result: Growing = { tally: emptyTally(), loaded: [], refused: [], waiting: [], strict };
  await attempt(load, candidates, attempts, result);
  return result;
}

async function attempt(load: Load, candidates: readonly Candidate[], left: number, result: Growing): Promise<void> {
  if (candidates.length === 0 || (result.strict && result.refused.length > 0)) return;
  const rows = candidates.map(({ rows, found }, line) => ({ ...rows, line, madeOf: found.madeOf }));
  try {
    const { tally, became } = await load(rows);
    result.tally = addTally(result.tally, tally);
    for (const [line, candidate] of candidates.entries()) {
      result.loaded.push({ candidate, became: became[line] as Became });
    }
  } catch (error) {
    if (!(error instanceof RecordsRefused)) throw error;
    const blamed = problemsByLine(error.problems);
    if (candidates.length === 1) {
      sortOut(candidates[0] as Candidate, error.problems, result);
    } else if (blamed.size === 0 || left === 0) {
      const half = Math.ceil(candidates.length / 2);
      await attempt(load, candidates.slice(0, half), attempts, result);
      await attempt(load, candidates.slice(half), attempts, result);
    } else {
      for (const [line, problems] of blamed) sortOut(candidates[line] as Candidate, problems, result);
      await attempt(
        load,
        candidates.filter((_, line) => !blamed.has(line)),
        left - 1,
        result,
      );
    }
  }
}

function problemsByLine(problems: readonly Problem[]): Map<number, Problem[]> {
  const byLine = new Map<number, Problem[]>();
  for (const problem of problems) {
    if (problem.line !== undefined) byLine.set(problem.line, [...(byLine.get(problem.line) ?? []), problem]);
  }
  return byLine;
}

function sortOut(candidate: Candidate, problems: readonly Problem[], result: Growing): void {
  const lasting = problems.filter(({ missing }) => missing === undefined);
  if (lasting.length > 0) result.refused.push({ candidate, problems: lasting });
  else result.waiting.push({ found: candidate.found, problems });
}
