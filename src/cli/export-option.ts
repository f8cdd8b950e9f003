import { basename } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { CannotExport } from '../export/cannot-export.ts';
import { choosable } from '../export/choice.ts';
import { type ExportFormat, exportFormats } from '../export/format.ts';

/** What a person asks of an export. */
export interface ExportWishes {
  readonly format?: string;
  readonly type?: string;
  readonly where?: string;
  readonly spreadsheet?: boolean;
  readonly base?: string;
}

const names = exportFormats.map(({ name }) => name);

/** Declares the arguments and options of `claimgraph export` on a command. */
export function describeExport(command: Command): Command {
  return command
    .description('write the graph to a file, or to standard output')
    .argument('[file]', 'where to: its name says the format, and .gz after it packs; standard output if left out')
    .addOption(new Option('-f, --format <name>', 'the format, if the name of the file does not say it').choices(names))
    .option('-t, --type <type>', `only what is of this type, with everything it rests on: ${choosable.join(', ')}`)
    .option('-w, --where <json>', 'of the type only what meets this, as the where input of its list in GraphQL')
    .option('--spreadsheet', 'tables: with a byte order mark, and nothing that a program of tables takes for a formula')
    .option('--base <iri>', 'JSON-LD: what ids are put behind to make IRIs', absolute)
    .addHelpText('after', exitCodes);
}

const exitCodes = `
Exit codes:
  0    everything was written
  1    it could not be done; a file that was there before is untouched`;

/** The format that a person names, or that the name of the file tells. Throws CannotExport where neither does. */
export function formatOf(file: string | undefined, { format }: ExportWishes): ExportFormat {
  const told = file === undefined ? 'graph.jsonl' : basename(file).replace(/\.gz$/, '');
  const found =
    format === undefined
      ? exportFormats.find((one) => told === one.file || told.endsWith(`.${one.name}`))
      : exportFormats.find(({ name }) => name === format);
  if (found) return found;
  throw new CannotExport(`The name ${file} does not tell the format; name one with --format: ${names.join(', ')}.`);
}

function absolute(text: string): string {
  if (URL.canParse(text)) return text;
  throw new InvalidArgumentError('It must begin an absolute IRI, such as https://example.org/id/.');
}
