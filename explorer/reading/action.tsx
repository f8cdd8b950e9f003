import { useState } from 'preact/hooks';
import { dateWords, sinceWords } from '../../src/model/date-words.ts';
import { ReadActionDocument, type ReadActionQuery } from '../question/typed.ts';
import { useAnswer } from '../question/use-answer.ts';
import { LongWords, Words } from '../word/text.tsx';
import { titleOf, wordsOf } from '../word/word.ts';
import { Awaiting, Nothing } from './awaiting.tsx';
import { Head } from './head.tsx';
import { Actors, NodeLink } from './link.tsx';
import { Facts, Rest, Section } from './section.tsx';
import { Utterance } from './utterance.tsx';

type Action = NonNullable<ReadActionQuery['regulatoryAction']>;

const firstPage = 20;

/** A regulatory action: its status on a day, the line of its events, whom it reaches and how, and who responded. */
export function ActionReading({ id }: { id: string }) {
  const [on, setOn] = useState('');
  const { answer, failure, retry } = useAnswer(ReadActionDocument, { id, first: firstPage, ...(on ? { on } : {}) });
  if (!answer) return <Awaiting failure={failure} retry={retry} />;
  const { regulatoryAction: action } = answer;
  if (!action) return <Nothing what="regulatory action" id={id} />;
  const { status, statementsAbout } = action;
  return (
    <>
      <Head id={id} type="RegulatoryAction" kind={titleOf(action.kind)}>
        <Words text={action.title} />
      </Head>
      {action.summary && <LongWords text={action.summary} />}
      <Facts
        of={[
          ['Jurisdiction', action.jurisdiction && <Words text={action.jurisdiction} />],
          ['Binding', action.bindingness && wordsOf(action.bindingness)],
          ['Issued by', action.issuedBy.length > 0 && <Actors of={action.issuedBy} />],
        ]}
      />
      <Section title="Status">
        <label class="on">
          On this day <input type="date" value={on} onInput={({ currentTarget }) => setOn(currentTarget.value)} />
        </label>
        <p>
          <strong>{titleOf(status.status)}</strong> {status.since && sinceWords(status.since, 'since')}
          {!status.certain && ' (the dates leave it open)'}
        </p>
      </Section>
      <Section title="Events" count={action.events.length}>
        <ol class="ladder">
          {action.events.map(({ id, kind, on, note }) => (
            <li key={id}>
              <span class="when">{dateWords(on)}</span> <strong>{titleOf(kind)}</strong>
              {note && <LongWords text={note} />}
            </li>
          ))}
        </ol>
      </Section>
      <Targets action={action} />
      <Section title="Said about it" count={statementsAbout.totalCount}>
        <ul class="utterances">
          {statementsAbout.edges.map(({ id, stance, relation, node }) => (
            <li key={id} class={stance ? `stance-${stance.toLowerCase()}` : undefined}>
              <Utterance
                of={node}
                note={[relation, stance].flatMap((word) => (word ? [titleOf(word)] : [])).join(', ')}
              />
            </li>
          ))}
        </ul>
        <Rest shown={statementsAbout.edges.length} total={statementsAbout.totalCount} />
      </Section>
      <Related action={action} />
    </>
  );
}

function Targets({ action: { appliesTo } }: { action: Action }) {
  return (
    <Section title="Applies to" count={appliesTo.totalCount}>
      <ul class="plain">
        {appliesTo.edges.map(({ id, relation, measure, value, unit, scope, node }) => (
          <li key={id}>
            <NodeLink id={node.id} type={node.__typename} text={node.name} />
            <p class="note">
              {relation && titleOf(relation)}
              {measure && (
                <strong>
                  {' '}
                  <Words text={`${measure}: ${value ?? '?'} ${wordsOf(unit ?? '')}`} />
                </strong>
              )}
              {scope && <Words text={` ${scope}`} />}
            </p>
          </li>
        ))}
      </ul>
      <Rest shown={appliesTo.edges.length} total={appliesTo.totalCount} />
    </Section>
  );
}

function Related({ action }: { action: Action }) {
  const groups = [
    ['Responds to', action.respondsTo.map(({ node }) => node), action.respondsTo.length],
    ['Amends', action.amends.map(({ node }) => node), action.amends.length],
    ['Revokes', action.revokes.map(({ node }) => node), action.revokes.length],
    ['Implements', action.implements.map(({ node }) => node), action.implements.length],
  ] as const;
  return (
    <>
      <Section title="Responded to by" count={action.responses.totalCount}>
        <ul class="plain">
          {action.responses.nodes.map(({ id, title, issuedBy }) => (
            <li key={id}>
              <NodeLink id={id} type="RegulatoryAction" text={title} />
              {issuedBy.length > 0 && (
                <p class="note">
                  by <Actors of={issuedBy} />
                </p>
              )}
            </li>
          ))}
        </ul>
        <Rest shown={action.responses.nodes.length} total={action.responses.totalCount} />
      </Section>
      {groups.map(([title, actions, count]) => (
        <Section key={title} title={title} count={count}>
          <ul class="plain">
            {actions.map(({ id, title }) => (
              <li key={id}>
                <NodeLink id={id} type="RegulatoryAction" text={title} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <Section title="Published in" count={action.publishedIn.length}>
        <ul class="plain">
          {action.publishedIn.map(({ id, node }) => (
            <li key={id}>
              <NodeLink id={node.id} type="Document" text={node.title ?? node.url ?? node.id} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
