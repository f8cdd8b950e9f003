import { type Command, InvalidArgumentError, Option } from 'commander';
import { formats } from '../import/format/format.ts';
import { authorOption } from './author.ts';

/** What a person asks of an import. */
export interface ImportWishes {
  readonly format: string;
  /** The file that says how rows become records. */
  readonly mapping?: string;
  /** The day of a list, where the mapping is of one. */
  readonly snapshot?: string;
  readonly dryRun: boolean;
  readonly strict: boolean;
  /** The file for what is refused, if another than the usual one. */
  readonly rejects?: string;
  readonly chunk: number;
  /** What the import is called in the log of changes. */
  readonly batch?: string;
  /** Who imports; whoever is logged in if it is left out. */
  readonly author?: string;
  /** Whether an empty embedded database is replaced by a new one. */
  readonly bulk: 'auto' | 'always' | 'never';
  readonly json: boolean;
}

/** How many records one transaction takes if nobody says otherwise. */
const chunkLength = 2_000;

/** Declares the arguments and options of `claimgraph import` on a command. */
export function describeImport(command: Command): Command {
  return command
    .description('load records from files, folders, .gz files and standard input (-)')
    .argument('<path...>', 'files, folders (all their files, in the order of their names), or - for standard input')
    .option('--format <name>', `what the sources hold: ${Object.keys(formats).join(', ')}`, 'records')
    .option('--mapping <file>', 'a file that says how the rows of CSV or JSON lines become records')
    .option('--snapshot <day>', 'the day of a list: what an earlier one had and this one lacks is marked as revoked')
    .option('--dry-run', 'check and count everything, write nothing', false)
    .option('--strict', 'stop at the first record that is refused', false)
    .option(
      '--rejects <file>',
      `where refused records go, with line, reason and hint (default: ${rejectsOf({ dryRun: false })}, with --dry-run ${rejectsOf({ dryRun: true })})`,
    )
    .option('--chunk <count>', 'how many records one transaction takes', wholeNumber, chunkLength)
    .option(
      '--batch <name>',
      'what the import is called in the log of changes; if left out, as the last one of the same files that was interrupted, else its day and time',
    )
    .addOption(authorOption())
    .addOption(
      new Option('--bulk <when>', 'load into an empty embedded database at once; auto: from 32 MB of files on')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .option('--json', 'give the summary as JSON', false)
    .addHelpText('after', exitCodes);
}

/** Where refused records go: those of a rehearsal not over those of an import, unless a person names the file. */
export function rejectsOf({ rejects, dryRun }: Pick<ImportWishes, 'rejects' | 'dryRun'>): string {
  return rejects ?? (dryRun ? 'claimgraph.dry-run.rejects.jsonl' : 'claimgraph.rejects.jsonl');
}

const exitCodes = `
Exit codes:
  0    everything was loaded, or was there already
  1    nothing could be done, or the import broke off; what was loaded by then stays
  2    some records were refused (with --strict: it stopped at the first); the rest was loaded
  130  it was stopped by Ctrl-C between two transactions; the same command again goes on`;

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || number > 100_000) {
    throw new InvalidArgumentError('It must be a whole number from 1 to 100,000.');
  }
  return number;
}
