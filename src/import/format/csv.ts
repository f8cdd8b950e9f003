import { Readable } from 'node:stream';
import { type CsvError, type Options, parse } from 'csv-parse';
import { CannotImport } from '../cannot-import.ts';
import type { Source } from '../source/source.ts';
import { contentOf } from '../source/unpack.ts';

/** How a file of separated values is written. */
export interface CsvOptions {
  /** The names of its columns; without them its first row has them. */
  readonly columns?: readonly string[];
  readonly delimiter?: string;
  /** The quotation mark; null where there is none. */
  readonly quote?: string | null;
  /** A label of the WHATWG Encoding Standard, such as windows-1252; UTF-8 if it is left out. */
  readonly encoding?: string;
  /** Texts that stand for nothing. */
  readonly nulls?: readonly string[];
}

/** A row by the names of its columns, or why there is none. */
export type CsvRow =
  | { readonly line: number; readonly row: Readonly<Record<string, string | undefined>>; readonly size: number }
  | { readonly line: number; readonly text: string; readonly message: string; readonly hint?: string };

const endOfFile = 0x1a;
const controls = /(?![\t\n])\p{Cc}/gu;
const notDecoded = '\uFFFD';

/**
 * The rows of a file of separated values: blanks around values and control characters within them are taken away or set right, blank
 * values and those that stand for nothing are undefined, and a 0x1A at the end of the file is passed over.
 */
export async function* readCsv(
  source: Source,
  options: CsvOptions,
  onBytes: (count: number) => void,
): AsyncGenerator<CsvRow> {
  const failed: { error: CsvError; text: string }[] = [];
  const parser = parse({
    ...parserOptions(options),
    on_skip: (error, text) => void failed.push({ error: error as CsvError, text: text ?? '' }),
  });
  const text = decoded(withoutEndMark(contentOf(source, onBytes)), options.encoding);
  let columns = options.columns;
  // A failure of the source reaches the loop through the parser.
  for await (const { record, info } of Readable.from(text)
    .on('error', (error) => parser.destroy(error))
    .pipe(parser)) {
    for (const bad of failed.splice(0)) yield broken(bad);
    const values = (record as string[]).map((value) => cleaned(value, options.nulls));
    if (columns) yield toRow(values, columns, info.lines, record);
    else columns = namesOf(record as string[], source);
  }
  for (const bad of failed.splice(0)) yield broken(bad);
}

/** The names in the first row. Throws CannotImport where two columns have the same; those without a name cannot be asked for anyway. */
function namesOf(row: readonly string[], source: Source): string[] {
  const names = row.map((name) => name.replace(controls, '').trim());
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice === undefined) return names;
  throw new CannotImport(
    `${source.name} has two columns with the name ${twice}; give each a name of its own in the first row of the file.`,
  );
}

function parserOptions({ delimiter = ',', quote = '"' }: CsvOptions): Options {
  return {
    delimiter,
    quote,
    bom: true,
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 64 * 1024 * 1024,
  };
}

/** What the parser passed over, with the line where it begins: a quotation mark that nothing closes takes all the rest of a file. */
function broken({ error, text }: { error: CsvError; text: string }): CsvRow {
  const end = Number((error as { lines?: number }).lines ?? 0);
  const line = Math.max(1, end - (text.trimEnd().match(/\n/g)?.length ?? 0));
  const hint = 'Check the quotation marks of this row, and delimiter and quote in the mapping.';
  return { line, text, message: `is no row: ${error.message}`, hint };
}

async function* withoutEndMark(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer | undefined;
  for await (const piece of content) {
    if (piece.length === 0) continue;
    if (held) yield held;
    held = piece;
  }
  if (held) yield held.at(-1) === endOfFile ? held.subarray(0, -1) : held;
}

async function* decoded(content: AsyncIterable<Buffer>, encoding = 'utf-8'): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of content) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

function cleaned(value: string, nulls: readonly string[] = []): string | undefined {
  const text = value.replace(controls, (control) => misread(control) ?? ' ').trim();
  return text === '' || nulls.includes(text) ? undefined : text;
}

/** What a control character beyond ASCII stands for: text of windows-1252 that was taken for Latin-1 on its way. */
function misread(control: string): string | undefined {
  const code = control.charCodeAt(0);
  if (code < 0x80) return undefined;
  // Decoding without a stream takes windows-1252 for Latin-1 in some versions of Node 20.
  const character = new TextDecoder('windows-1252').decode(Uint8Array.of(code), { stream: true });
  return character === control ? undefined : character;
}

function toRow(
  values: readonly (string | undefined)[],
  columns: readonly string[],
  line: number,
  raw: string[],
): CsvRow {
  const text = raw.join(' | ');
  if (values.length !== columns.length) {
    const message = `has ${values.length} columns, but ${columns.length} were expected: ${columns.join(', ')}`;
    return { line, text, message };
  }
  if (text.includes(notDecoded)) {
    return {
      line,
      text,
      message: 'holds bytes that are no text',
      hint: 'Name the encoding of the file in the mapping, such as windows-1252.',
    };
  }
  return { line, row: Object.fromEntries(columns.map((name, index) => [name, values[index]])), size: text.length };
}
