import { median } from '../measure/statistic.ts';
import { align } from '../report/table.ts';
import type { LoaderName } from './loader.ts';
import type { Round } from './round.ts';

/** The rounds as a table for people: a line for each loader. */
export function roundsTable(rounds: ReadonlyMap<LoaderName, readonly Round[]>, statements: number): string {
  const head = ['loader', 'statements/s', '(range)', 'ratio', '(range)', 'CPU s', 'db CPU s', 'MB', 'db MB'];
  const first = [...rounds.values()][0] ?? [];
  const rows = [...rounds].map(([name, own]) => {
    const rates = own.map(({ seconds }) => statements / seconds);
    const ratios = own.map(({ seconds }, place) => seconds / (first[place]?.seconds ?? Number.NaN));
    const perThousand = (of: (round: Round) => number): string => (median(own.map(of)) / 1_000 / statements).toFixed(3);
    return [
      name,
      median(rates).toFixed(0),
      range(rates, 0),
      median(ratios).toFixed(2),
      range(ratios, 1),
      perThousand(({ cpu }) => cpu),
      perThousand(({ databaseCpu }) => databaseCpu),
      megabytes(own.map(({ peakMemory }) => peakMemory)),
      megabytes(own.map(({ databaseMemory }) => databaseMemory)),
    ];
  });
  return `${align([head, ...rows])}\n
ratio: the seconds of this loader divided by those of the first, round by round; above 1 the first is faster
CPU s, db CPU s: seconds of the loading process and of the database for 1,000 statements; MB: the most memory of each`;
}

function range(values: readonly number[], digits: number): string {
  return `(${Math.min(...values).toFixed(digits)}-${Math.max(...values).toFixed(digits)})`;
}

function megabytes(values: readonly number[]): string {
  const most = Math.max(...values);
  return Number.isNaN(most) ? '-' : Math.round(most / 2 ** 20).toString();
}
