import { parseArgs } from 'node:util';
import { list, number } from '../option.ts';
import { type LoaderName, loaderNames } from './loader.ts';
import { type Extent, extents } from './record.ts';

export interface ImportOptions {
  seed: number;
  size: number;
  warmUp: number;
  rounds: number;
  extent: Extent;
  loaders: LoaderName[];
  /** The folder for a CPU profile of every import; undefined for none. */
  profile: string | undefined;
}

export const help = `npm run bench:import -- [options]
  --short             about a minute: few statements, one round; the figures only tell that it works
  --size N            statements of the import: 100000, or 5000 with --short
  --warm-up N         statements of other ids that are loaded before, untimed: 40000, or 5000 with --short
  --seed N            other records of the same shape (1)
  --rounds N          fresh databases for each loader (3; short: 1)
  --extent NAME       four: each statement names a speaker, a subject, a claim and a document (default)
                      whole: all that the made-up graph says of a statement
  --loaders LIST      of ${loaderNames.join(', ')} (all)
  --profile FOLDER    put a CPU profile of each import there
  --help`;

/** Reads the command line; undefined where only the help is wanted. Throws with a sentence where it cannot be understood. */
export function readOptions(words: string[]): ImportOptions | undefined {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: words,
    options: {
      short: flag,
      help: flag,
      size: text,
      'warm-up': text,
      seed: text,
      rounds: text,
      extent: text,
      loaders: text,
      profile: text,
    },
  });
  if (values.help) return undefined;
  const { short } = values;
  return {
    seed: number('seed', values.seed, 1, 0, 2 ** 31),
    size: number('size', values.size, short ? 5_000 : 100_000, 2_000, 1_000_000),
    warmUp: number('warm-up', values['warm-up'], short ? 5_000 : 40_000, 0, 1_000_000),
    rounds: number('rounds', values.rounds, short ? 1 : 3, 1, 100),
    extent: list('extent', values.extent, extents)?.[0] ?? 'four',
    loaders: list('loaders', values.loaders, loaderNames) ?? [...loaderNames],
    profile: values.profile,
  };
}
