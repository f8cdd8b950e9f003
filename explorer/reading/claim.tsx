import { ReadClaimDocument, type ReadClaimQuery, type StandingFragment } from '../question/typed.ts';
import { useAnswer } from '../question/use-answer.ts';
import { shorten } from '../stage/label.ts';
import { LongWords, Words } from '../word/text.tsx';
import { retractedWords, titleOf, wordsOf } from '../word/word.ts';
import { Awaiting, Nothing } from './awaiting.tsx';
import { Head } from './head.tsx';
import { NodeLink } from './link.tsx';
import { OverTime } from './over-time.tsx';
import { Facts, Rest, Section } from './section.tsx';
import { subjectName, Utterance } from './utterance.tsx';

type Claim = NonNullable<ReadClaimQuery['claim']>;

const firstPage = 20;
const sides = { AFFIRMS: 'For', DENIES: 'Against', QUESTIONS: 'Questioned' } as const;

/** A claim: who stands on which side of it, when, and what does not go together with it. */
export function ClaimReading({ id }: { id: string }) {
  const { answer, failure, retry } = useAnswer(ReadClaimDocument, { id, first: firstPage });
  if (!answer) return <Awaiting failure={failure} retry={retry} />;
  const { claim } = answer;
  if (!claim) return <Nothing what="claim" id={id} />;
  return (
    <>
      <Head id={id} type="Claim" kind="Claim">
        <Words text={shorten(claim.text, 400)} lang={claim.language} />
      </Head>
      {[...claim.text].length > 400 && <LongWords text={claim.text} lang={claim.language} />}
      <Facts
        of={[
          [
            'About',
            claim.about.length > 0 &&
              claim.about.map(({ id, node }) => (
                <NodeLink key={id} id={node.id} type={node.__typename} text={subjectName(node)} />
              )),
          ],
          ['Topics', claim.topics.map(({ node }) => node.name).join(', ')],
        ]}
      />
      <p class="note">Nothing here says who is right: these are the sides that were taken.</p>
      <div class="sides">
        {(['AFFIRMS', 'DENIES'] as const).map((polarity) => (
          <Side key={polarity} claim={claim} polarity={polarity} />
        ))}
      </div>
      {claim.sides.some(({ polarity }) => polarity === 'QUESTIONS') && <Side claim={claim} polarity="QUESTIONS" />}
      <Section title="Over time" count={claim.positions.length}>
        <OverTime of={claim.positions} />
      </Section>
      <Section title="Does not go together with" count={claim.contradictions.length}>
        <ul class="plain">
          {claim.contradictions.map(({ id, relation, voiced, claim: other, side, otherSide }) => (
            <li key={id}>
              <NodeLink id={other.id} type="Claim" text={other.text} />
              <p class="note">
                {titleOf(relation)}; {voiced ? voicesWords([side, otherSide]) : 'nobody stands on both sides'}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="A special case of" count={claim.narrowerThan.length}>
        <ul class="plain">
          {claim.narrowerThan.map(({ id, node }) => (
            <li key={id}>
              <NodeLink id={node.id} type="Claim" text={node.text} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** Who stands on the sides of a contradiction, and whether all that was said on one of them was retracted. */
function voicesWords(sides: readonly StandingFragment[]): string {
  const isTakenBack = sides.some(({ retractedCount, statements }) => retractedCount === statements.totalCount);
  return `somebody stands on each side${isTakenBack ? ', but all that was said on one of them was retracted' : ''}`;
}

/** One side of a claim: its statements, newest first, each with its day. */
function Side({ claim, polarity }: { claim: Claim; polarity: keyof typeof sides }) {
  const { statements, retractedCount = 0 } = claim.sides.find((side) => side.polarity === polarity) ?? {};
  const count = statements?.totalCount ?? 0;
  return (
    <section class={`side side-${polarity.toLowerCase()}`} aria-label={sides[polarity]}>
      <h3>
        {sides[polarity]}{' '}
        <span class="count">
          {count.toLocaleString('en-GB')}
          {retractedWords(retractedCount)}
        </span>
      </h3>
      {count === 0 && <p class="rest">Nobody.</p>}
      <ul class="utterances">
        {statements?.edges.map(({ id, certainty, node }) => (
          <li key={id}>
            <Utterance
              of={node}
              note={
                certainty && certainty !== 'UNKNOWN' && certainty !== 'CERTAIN' ? `Sounds ${wordsOf(certainty)}.` : null
              }
            />
          </li>
        ))}
      </ul>
      <Rest shown={statements?.edges.length ?? 0} total={count} />
    </section>
  );
}
