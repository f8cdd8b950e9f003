import { ReadAnswersDocument, type ReadAnswersQuery } from '../question/typed.ts';
import { useAnswer } from '../question/use-answer.ts';
import { titleOf } from '../word/word.ts';
import { Awaiting } from './awaiting.tsx';
import { Rest, Section } from './section.tsx';
import { Utterance } from './utterance.tsx';

type Statement = NonNullable<ReadAnswersQuery['statement']>;
type Tied = Statement['respondsTo'][number]['node'];

/** What this statement answers and what answers it, each with the relation between the two. */
function answersOf(
  statement: Statement,
): { key: string; words: string; of: readonly { note?: string | null; node: Tied }[]; total: number }[] {
  const here = (words: string, ties: readonly { node: Tied; aspect?: string | null }[]) => ({
    key: words,
    words,
    of: ties.map(({ node, aspect }) => ({ node, note: aspect ? titleOf(aspect) : null })),
    total: ties.length,
  });
  const there = (words: string, { totalCount, nodes }: { totalCount: number; nodes: readonly Tied[] }) => ({
    key: words,
    words,
    of: nodes.map((node) => ({ node })),
    total: totalCount,
  });
  return [
    there('Answered by', statement.responses),
    there('Disputed by', statement.disputedBy),
    there('Confirmed by', statement.confirmedBy),
    there('Repeated by', statement.repeatedBy),
    there('Corrected by', statement.correctedBy),
    there('Retracted by', statement.retractedBy),
    { ...here('Remarks on it', statement.comments.edges), total: statement.comments.totalCount },
    here('Answers', statement.respondsTo),
    here('Disputes', statement.disputes),
    here('Confirms', statement.confirms),
    here('Repeats', statement.repeats),
    here('Corrects', statement.corrects),
    here('Retracts', statement.retracts),
    here('Remarks on', statement.commentsOn),
  ];
}

const firstPage = 20;

/** What a statement answers, and what answers, disputes, repeats, corrects or remarks on it. */
export function Answers({ id }: { id: string }) {
  const { answer, failure, retry } = useAnswer(ReadAnswersDocument, { id, first: firstPage });
  if (!answer) return <Awaiting failure={failure} retry={retry} />;
  const { statement } = answer;
  if (!statement) return null;
  return (
    <>
      {answersOf(statement).map(({ key, words, of, total }) => (
        <Section key={key} title={words} count={total}>
          <ul class="utterances">
            {of.map(({ node, note }) => (
              <li key={node.id}>
                <Utterance of={node} note={note} />
              </li>
            ))}
          </ul>
          <Rest shown={of.length} total={total} />
        </Section>
      ))}
    </>
  );
}
