import type { Run } from '../../neo4j/database.ts';
import { statement } from '../../neo4j/statement.ts';
import { exists } from '../difference.ts';
import type { Held } from '../held.ts';
import type { Problem } from '../problem.ts';
import type { NodeRow, RecordRows, RelationshipRow } from '../row.ts';
import { inSlices } from '../slice.ts';
import type { Around } from './around.ts';

/**
 * Where the text of a document is known, the words of a span stand in it from its start to its end, in code points. A text that is held
 * already may still change, so who quotes other words may wait for it. The texts are read document by document, whatever their size.
 */
export async function checkSpanTexts(batch: readonly RecordRows[], around: Around): Promise<Problem[]> {
  const spans = batch.flatMap(({ line, relationships }) =>
    relationships
      .filter(({ kind, properties }) => kind.spans && properties.start !== undefined)
      .map((row) => ({ line, row })),
  );
  if (spans.length === 0) return [];
  const messages = await mismatches(
    batch,
    spans.map(({ row }) => row),
    around,
  );
  const own = new Set(batch.map(({ node }) => node.id));
  return spans.flatMap(({ line, row }) => {
    const message = messages.get(row);
    if (message === undefined) return [];
    const missing = own.has(row.targetId) ? {} : { missing: row.targetId };
    return [{ line, id: row.sourceId, field: `${row.place}.exact`, message, ...missing }];
  });
}

/** What is wrong with those spans whose words do not stand in the text of their document. */
async function mismatches(
  batch: readonly RecordRows[],
  rows: readonly RelationshipRow[],
  around: Around,
): Promise<ReadonlyMap<RelationshipRow, string>> {
  const byDocument = new Map<string, RelationshipRow[]>();
  for (const row of rows) {
    const others = byDocument.get(row.targetId);
    if (others) others.push(row);
    else byDocument.set(row.targetId, [row]);
  }
  const messages = new Map<RelationshipRow, string>();
  for await (const [id, text] of documentTexts(around, batch, new Set(byDocument.keys()))) {
    const points = codePoints(text);
    for (const row of byDocument.get(id) ?? []) {
      const message = mismatch(row, points);
      if (message !== undefined) messages.set(row, message);
    }
  }
  return messages;
}

type Displaced = [id: string, statementId: string, exact: string, start: number, end: number, there: string];

/**
 * Where a document gets another text, the words of all that is found in it still stand where they are said to. Looks at the graph as
 * written, so that statements which change with their document are seen as they are to be; a document may wait for those that still come.
 * Asks nothing about any other document.
 */
export async function checkStandingSpans(
  run: Run,
  batch: readonly RecordRows[],
  held: ReadonlyMap<string, Held>,
): Promise<Problem[]> {
  const lines = new Map(batch.filter(({ node }) => hasOtherText(node, held)).map(({ node, line }) => [node.id, line]));
  const problems: Problem[] = [];
  for (const ids of inSlices([...lines.keys()])) {
    for (const row of (await run(statement('import/displaced-spans'), { ids })) as Displaced[])
      problems.push(displaced(row, lines.get(row[0]) as number));
  }
  return problems;
}

function hasOtherText({ id, noun, properties }: NodeRow, held: ReadonlyMap<string, Held>): boolean {
  const before = held.get(id);
  return noun === 'Document' && exists(before) && (properties.text ?? null) !== (before.properties.text ?? null);
}

function displaced([id, statementId, exact, start, end, there]: Displaced, line: number): Problem {
  const message = `${statementId} quotes ${JSON.stringify(exact)} at ${start} to ${end}, but this reads ${JSON.stringify(there)} there`;
  const hint = 'Change the statement together with its document, or take its start and end away first.';
  return { line, id, field: 'text', message, hint, missing: statementId };
}

/** A text by its code points. */
interface CodePoints {
  readonly length: number;
  between(start: number, end: number): string;
}

/** Only a text with characters beyond the first 65,536 has to be taken to pieces: eight bytes for each of its characters. */
function codePoints(text: string): CodePoints {
  if (!/[\uD800-\uDBFF]/.test(text)) return { length: text.length, between: (start, end) => text.slice(start, end) };
  const points = [...text];
  return { length: points.length, between: (start, end) => points.slice(start, end).join('') };
}

function mismatch({ targetId, properties }: RelationshipRow, text: CodePoints): string | undefined {
  const { start, end, exact } = properties;
  if (Number(end) > text.length) return `ends at ${end}, but the text of ${targetId} has ${text.length} characters`;
  const there = text.between(Number(start), Number(end));
  return there === exact ? undefined : `the text of ${targetId} reads ${JSON.stringify(there)} there`;
}

/** The texts of documents: as the batch gives them, else as they are held already. */
async function* documentTexts(
  around: Around,
  batch: readonly RecordRows[],
  wanted: Set<string>,
): AsyncGenerator<readonly [id: string, text: string]> {
  for (const { node } of batch) {
    // A document of the batch without a text loses the one it had, so nobody is asked for it.
    if (node.noun !== 'Document' || !wanted.delete(node.id)) continue;
    if (typeof node.properties.text === 'string') yield [node.id, node.properties.text];
  }
  yield* around.textsOf([...wanted]);
}
