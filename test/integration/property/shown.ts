import { expect } from '@jest/globals';
import fc from 'fast-check';
import { type DocumentNode, parse, validate } from 'graphql';
import { differenceOf } from './compare.ts';
import type { Pool } from './pool.ts';
import type { Question } from './question.ts';
import type { Rendered } from './render.ts';
import { questions } from './selection.ts';
import type { Sides } from './side.ts';

/** A question, and the query it is. */
export interface Shown extends Rendered {
  readonly question: Question;
  readonly document: DocumentNode;
}

/** Questions that show as the query they are, when one fails; of the root fields only those named, if any are. */
export function shown(
  { schema }: Sides,
  pool: Pool,
  render: (question: Question) => Rendered,
  roots?: readonly string[],
): fc.Arbitrary<Shown> {
  return questions(schema, pool, 4, roots).map((question) => {
    const rendered = render(question);
    const asText = { [fc.toStringMethod]: () => `${rendered.text}\n${JSON.stringify(rendered.variables.actual)}` };
    return { question, ...rendered, document: parse(rendered.text), ...asText };
  });
}

/** Passes over a question that GraphQL does not allow. */
export function refuseInvalid({ schema }: Sides, { document }: Shown): void {
  fc.pre(validate(schema, document).length === 0);
}

/** Asks both sides, and expects the same answer; where there is one, from one statement for each root field. */
export async function checkAnswer(sides: Sides, asked: Shown): Promise<void> {
  refuseInvalid(sides, asked);
  const naive = sides.naive(asked.document, asked.variables.naive);
  const { result, statements } = await sides.actual(asked.document, asked.variables.actual);
  expect(differenceOf(sides.pairing, result, naive)).toBeUndefined();
  if (naive.errors) return;
  const fields = Object.values(naive.data ?? {}).filter((value) => value !== 'Query');
  expect(statements).toHaveLength(fields.length);
}
