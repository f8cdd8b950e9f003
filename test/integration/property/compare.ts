import type { ExecutionResult } from 'graphql';
import { cursorPrefix } from '../../naive/page.ts';

/** Remembers which cursor of the projection stands for which naive one: the same must always stand for the same. */
export type Pairing = Map<string, unknown>;

function where(path: readonly (string | number)[]): string {
  return path.join('.') || 'the answer';
}

const show = (value: unknown): string => JSON.stringify(value)?.slice(0, 300) ?? 'nothing';

/** The first place at which two values differ, as a sentence; undefined where they agree. */
function difference(
  pairing: Pairing,
  actual: unknown,
  naive: unknown,
  path: readonly (string | number)[],
): string | undefined {
  if (typeof naive === 'string' && naive.startsWith(cursorPrefix)) {
    const before = pairing.get(naive) ?? actual;
    pairing.set(naive, before);
    return typeof actual === 'string' && before === actual
      ? undefined
      : `${where(path)} is ${show(actual)}, should be the cursor ${show(before)} of ${naive}`;
  }
  if (typeof naive !== 'object' || naive === null || typeof actual !== 'object' || actual === null)
    return Object.is(actual, naive) ? undefined : `${where(path)} is ${show(actual)}, should be ${show(naive)}`;
  const [actualKeys, naiveKeys] = [Object.keys(actual), Object.keys(naive)];
  if (actualKeys.join() !== naiveKeys.join() || Array.isArray(actual) !== Array.isArray(naive))
    return `${where(path)} is ${show(actual)}, should be ${show(naive)}`;
  for (const key of naiveKeys) {
    const found = difference(pairing, (actual as never)[key], (naive as never)[key], [...path, key]);
    if (found) return found;
  }
  return undefined;
}

/** The root fields that failed, each with the code. */
function failures({ errors }: ExecutionResult): string[] {
  return (errors ?? []).map(({ path, extensions }) => `${path?.[0]} ${extensions?.code}`).sort();
}

/** How the answer of the projection differs from the naive one; undefined if not at all. The order of keys counts. */
export function differenceOf(pairing: Pairing, actual: ExecutionResult, naive: ExecutionResult): string | undefined {
  const [own, other] = [new Set(failures(actual)), new Set(failures(naive))];
  if ([...own].join() !== [...other].join())
    return `The errors are ${show(actual.errors)}, should be ${show(naive.errors)}`;
  if (own.size > 0) return undefined;
  const plain = (result: ExecutionResult): unknown => JSON.parse(JSON.stringify(result.data ?? null));
  return difference(pairing, plain(actual), plain(naive), []);
}
