import { lineKinds, type Summary } from '../backup/line.ts';

/** `12 records, 3 sets of changes, …`: what a backup holds, in words. */
export function contentText({ counts }: Summary): string {
  const names = {
    record: ['record', 'records'],
    set: ['set of changes', 'sets of changes'],
    batch: ['import', 'imports'],
    change: ['earlier version', 'earlier versions'],
    event: ['event taken away', 'events taken away'],
    merge: ['former id', 'former ids'],
    judgement: ['judgement', 'judgements'],
    request: ['request with a key', 'requests with keys'],
    token: ['token', 'tokens'],
  } as const;
  return lineKinds
    .filter((kind) => counts[kind] > 0 || kind === 'record')
    .map((kind) => `${counts[kind].toLocaleString('en')} ${names[kind][counts[kind] === 1 ? 0 : 1]}`)
    .join(', ');
}
