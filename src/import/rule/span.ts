import type { Problem } from '../problem.ts';
import type { RecordRows, RelationshipRow } from '../row.ts';
import { inSlices } from '../slice.ts';
import type { Around } from './around.ts';

/** Where the text of a document is known, the words of a span stand in it from its start to its end, in code points. */
export async function checkSpanTexts(batch: readonly RecordRows[], around: Around): Promise<Problem[]> {
  const spans = batch.flatMap(({ line, relationships }) =>
    relationships
      .filter(({ kind, properties }) => kind.spans && properties.start !== undefined)
      .map((row) => ({ line, row })),
  );
  if (spans.length === 0) return [];
  const texts = await documentTexts(around, batch, new Set(spans.map(({ row }) => row.targetId)));
  return spans.flatMap(({ line, row }) => {
    const text = texts.get(row.targetId);
    const message = text === undefined ? undefined : mismatch(row, text);
    return message === undefined ? [] : [{ line, id: row.sourceId, field: `${row.place}.exact`, message }];
  });
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
