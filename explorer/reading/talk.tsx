import { useState } from 'preact/hooks';
import { ReadTalkDocument } from '../question/typed.ts';
import { useAnswer } from '../question/use-answer.ts';
import { conditionOf } from '../view/condition.ts';
import { view } from '../view/history.ts';
import { titleOf } from '../word/word.ts';
import { Awaiting, Nothing } from './awaiting.tsx';
import { NodeLink } from './link.tsx';
import { Rest, Section } from './section.tsx';
import { Utterance } from './utterance.tsx';

const firstPage = 20;
const longestPage = 200;

/** What stands behind an edge between two actors: all that the one said about the other. */
export function TalkReading({ speaker, target }: { speaker: string; target: string }) {
  const [first, setFirst] = useState(firstPage);
  const condition = conditionOf(view.value.filter);
  const between = { assertedBy: { id: { eq: speaker } }, about: { id: { eq: target } } };
  const where = condition ? { and: [between, condition] } : between;
  const { answer, failure, retry } = useAnswer(ReadTalkDocument, { speaker, target, where, first });
  if (!answer) return <Awaiting failure={failure} retry={retry} />;
  if (!answer.speaker || !answer.target) return <Nothing what="pair of actors" id={`${speaker}, ${target}`} />;
  const { nodes, totalCount } = answer.statements;
  const more = first < longestPage ? { more: () => setFirst(Math.min(longestPage, first * 3)) } : {};
  return (
    <>
      <header class="head">
        <p class="kind">What was said</p>
        <h2>
          <NodeLink id={answer.speaker.id} type={answer.speaker.__typename} text={answer.speaker.name} /> on{' '}
          <NodeLink id={answer.target.id} type={answer.target.__typename} text={answer.target.name} />
        </h2>
      </header>
      <Section title="Statements" count={totalCount}>
        <ul class="utterances">
          {nodes.map((statement) => {
            const stance = statement.about.find(({ node }) => 'id' in node && node.id === target)?.stance;
            return (
              <li key={statement.id} class={stance ? `stance-${stance.toLowerCase()}` : undefined}>
                <Utterance of={statement} note={stance && titleOf(stance)} />
              </li>
            );
          })}
        </ul>
        <Rest shown={nodes.length} total={totalCount} {...more} />
      </Section>
    </>
  );
}
