import { dateWords } from '../../src/model/date-words.ts';
import { ReadStatementDocument, type ReadStatementQuery } from '../question/typed.ts';
import { useAnswer } from '../question/use-answer.ts';
import { LongWords, Words } from '../word/text.tsx';
import { titleOf, wordsOf } from '../word/word.ts';
import { Answers } from './answers.tsx';
import { Awaiting, Nothing } from './awaiting.tsx';
import { ChainLadder } from './chain.tsx';
import { Evidence } from './evidence.tsx';
import { Head } from './head.tsx';
import { Actors, NodeLink } from './link.tsx';
import { Facts, Section } from './section.tsx';
import { Speaker, Subjects } from './utterance.tsx';

type Statement = NonNullable<ReadStatementQuery['statement']>;

const forms: Readonly<Record<string, string>> = {
  DIRECT_QUOTE: 'the speaker’s own words',
  MIXED: 'told in other words, with phrases quoted',
  NARRATION: 'a remark of the document',
};

/** How far the record can be relied on to say what the document says. */
const confidences = {
  HIGH: 'beyond doubt what the document says',
  MEDIUM: 'probably right, in part a reading of the document',
  LOW: 'a guess, to be checked against the document',
} as const;

/** A statement: its words, what it is about, what it claims, its chain, its evidence, and what answers it. */
export function StatementReading({ id }: { id: string }) {
  const { answer, failure, retry } = useAnswer(ReadStatementDocument, { id });
  if (!answer) return <Awaiting failure={failure} retry={retry} />;
  const { statement } = answer;
  if (!statement) return <Nothing what="statement" id={id} />;
  return (
    <>
      <Head id={id} type="Statement" kind="Statement">
        <Speaker of={statement} />
      </Head>
      <Standing of={statement} />
      <LongWords text={statement.text} lang={statement.language} />
      <StatementFacts statement={statement} />
      <Section title="About" count={statement.about.length}>
        <Subjects of={statement.about} />
      </Section>
      <Section title="Claims" count={statement.expresses.length}>
        <ul class="plain">
          {statement.expresses.map(({ id, polarity, certainty, node }) => (
            <li key={id}>
              <span class={`polarity polarity-${polarity.toLowerCase()}`}>{wordsOf(polarity)}</span>{' '}
              <NodeLink id={node.id} type="Claim" text={node.text} />
              {certainty && certainty !== 'UNKNOWN' && <p class="note">The speaker sounds {wordsOf(certainty)}.</p>}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="How it reached us">
        {statement.attributionChain.map((chain, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: chains have no id and do not move
          <ChainLadder key={index} chain={chain} current={id} />
        ))}
      </Section>
      <Section title="Evidence" count={new Set(statement.foundIn.map(({ node }) => node.id)).size}>
        <Evidence of={statement.foundIn} lang={statement.language} />
      </Section>
      <Answers id={id} />
    </>
  );
}

/** What became of a statement that does not stand as it was made: retracted or corrected, why, and who recorded that when. */
function Standing({ of: { status, statusChange } }: { of: Statement }) {
  if (status === 'CURRENT') return null;
  return (
    <p class="standing">
      <strong>{titleOf(status)}</strong>
      {statusChange?.reason && (
        <>
          : <Words text={statusChange.reason} />
        </>
      )}
      {statusChange && (
        <span class="note">
          {' '}
          Recorded on {dateWords(statusChange.recordedAt.slice(0, 10))} by <Words text={statusChange.author.name} />.
        </span>
      )}
    </p>
  );
}

function StatementFacts({ statement }: { statement: Statement }) {
  const { assertedBy, onBehalfOf, addressedTo, topics } = statement;
  const capacities = assertedBy.flatMap(({ capacity }) => (capacity ? [capacity] : []));
  return (
    <Facts
      of={[
        ['Said', dateWords(statement.saidOn)],
        ['Speaking as', capacities.length > 0 && <Words text={capacities.join(', ')} />],
        ['For', onBehalfOf.length > 0 && <Actors of={onBehalfOf} />],
        ['To', addressedTo.length > 0 && <Actors of={addressedTo} />],
        ['Form', forms[statement.form] ?? wordsOf(statement.form)],
        ['Introduced by', statement.cue && <Words text={`“${statement.cue}”`} />],
        ['Record is', statement.confidence && confidences[statement.confidence]],
        [
          'Topics',
          topics.length > 0 &&
            topics.map(({ id, node }) => <NodeLink key={id} id={node.id} type="Topic" text={node.name} />),
        ],
      ]}
    />
  );
}
