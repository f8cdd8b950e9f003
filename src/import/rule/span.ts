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
 * already may still change, so who quotes other words may wait for it.
 */
export async function checkSpanTexts(batch: readonly RecordRows[], around: Around): Promise<Problem[]> {
  const spans = batch.flatMap(({ line, relationships }) =>
    relationships
      .filter(({ kind, properties }) => kind.spans && properties.start !== undefined)
      .map((row) => ({ line, row })),
  );
  if (spans.length === 0) return [];
  const texts = await documentTexts(around, batch, new Set(spans.map(({ row }) => row.targetId)));
  const own = new Set(batch.map(({ node }) => node.id));
  return spans.flatMap(({ line, row }) => {
    const text = texts.get(row.targetId);
    const message = text === undefined ? undefined : mismatch(row, text);
    if (message === undefined) return [];
    const missing = own.has(row.targetId) ? {} : { missing: row.targetId };
    return [{ line, id: row.sourceId, field: `${row.place}.exact`, message, ...missing }];
  });
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

function mismatch({ targetId, properties }: RelationshipRow, text: readonly string[]): string | undefined {
  const { start, end, exact } = properties;
  if (Number(end) > text.length) return `ends at ${end}, but the text of ${targetId} has ${text.length} characters`;
  const there = text.slice(Number(start), Number(end)).join('');
  return there === exact ? undefined : `the text of ${targetId} reads ${JSON.stringify(there)} there`;
}

/** The code points of the documents' texts: as the batch gives them, else as they are held already. */
async function documentTexts(
  around: Around,
  batch: readonly RecordRows[],
  wanted: Set<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const texts = new Map<string, readonly string[]>();
  for (const { node } of batch) {
    // A document of the batch without a text loses the one it had, so nobody is asked for it.
    if (node.noun !== 'Document' || !wanted.delete(node.id)) continue;
    if (typeof node.properties.text === 'string') texts.set(node.id, [...node.properties.text]);
  }
  for (const ids of inSlices([...wanted])) {
    for (const [id, text] of await around.textsOf(ids)) texts.set(id, [...text]);
  }
  return texts;
}
