import { useState } from 'preact/hooks';
import { endWords, sinceWords } from '../../src/model/date-words.ts';
import { ReadActorDocument, type ReadActorQuery } from '../question/typed.ts';
import { useAnswer } from '../question/use-answer.ts';
import { conditionOf } from '../view/condition.ts';
import { view } from '../view/history.ts';
import { LongWords, Words } from '../word/text.tsx';
import { titleOf, wordsOf } from '../word/word.ts';
import { Awaiting, Nothing } from './awaiting.tsx';
import { Head } from './head.tsx';
import { NodeLink } from './link.tsx';
import { Facts, Rest, Section } from './section.tsx';
import { Utterance, Utterances } from './utterance.tsx';

type Actor = NonNullable<ReadActorQuery['actor']>;

const firstPage = 8;
const longestPage = 200;
const countries = new Intl.DisplayNames('en-GB', { type: 'region' });

const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code);

/** An actor: who it is, its roles on a date, what it said, what was said about it, and how it is regulated. */
export function ActorReading({ id }: { id: string }) {
  const [on, setOn] = useState('');
  const [first, setFirst] = useState(firstPage);
  const where = conditionOf(view.value.filter);
  const variables = { id, first, ...(on === '' ? {} : { on }), ...(where ? { where } : {}) };
  const { answer, failure, retry } = useAnswer(ReadActorDocument, variables);
  if (!answer) return <Awaiting failure={failure} retry={retry} />;
  const { actor } = answer;
  if (!actor) return <Nothing what="actor" id={id} />;
  const it = actor.__typename === 'Organisation' ? 'it' : 'them';
  const more = first < longestPage ? { more: () => setFirst(Math.min(longestPage, first * 3)) } : {};
  return (
    <>
      <Head
        id={id}
        type={actor.__typename}
        kind={actor.__typename === 'Organisation' ? titleOf(actor.kind) : actor.__typename}
      >
        <Words text={actor.name} />
      </Head>
      {actor.description && <LongWords text={actor.description} />}
      <ActorFacts actor={actor} />
      <Ties actor={actor} on={on} setOn={setOn} />
      <Section title={`Said about ${it}`} count={actor.statementsAbout.totalCount}>
        <ul class="utterances">
          {actor.statementsAbout.edges.map(({ id, stance, node }) => (
            <li key={id} class={stance ? `stance-${stance.toLowerCase()}` : undefined}>
              <Utterance of={node} note={stance && titleOf(stance)} />
            </li>
          ))}
        </ul>
        <Rest shown={actor.statementsAbout.edges.length} total={actor.statementsAbout.totalCount} {...more} />
      </Section>
      <Section title="Said" count={actor.statementsMade.totalCount}>
        <Utterances of={actor.statementsMade.nodes} />
        <Rest shown={actor.statementsMade.nodes.length} total={actor.statementsMade.totalCount} {...more} />
      </Section>
      <Section title={`Said on ${it === 'it' ? 'its' : 'their'} behalf`} count={actor.statementsOnBehalf.totalCount}>
        <Utterances of={actor.statementsOnBehalf.nodes} />
        <Rest shown={actor.statementsOnBehalf.nodes.length} total={actor.statementsOnBehalf.totalCount} {...more} />
      </Section>
      <Regulation actor={actor} more={more} />
      <Section title="Published" count={actor.documentsPublished.totalCount}>
        <ul class="plain">
          {actor.documentsPublished.nodes.map((document) => (
            <li key={document.id}>
              <NodeLink id={document.id} type="Document" text={document.title ?? document.url ?? document.id} />
            </li>
          ))}
        </ul>
        <Rest shown={actor.documentsPublished.nodes.length} total={actor.documentsPublished.totalCount} {...more} />
      </Section>
    </>
  );
}

function ActorFacts({ actor }: { actor: Actor }) {
  return (
    <Facts
      of={[
        ['Also called', actor.aliases.length > 0 && <Words text={actor.aliases.join(' · ')} />],
        ['Country', actor.country && countryName(actor.country)],
        ['Described as', actor.__typename === 'Group' && actor.describedAs && <Words text={actor.describedAs} />],
        ['Anonymity', actor.__typename === 'Group' && titleOf(actor.anonymity)],
        [
          'Why unnamed',
          actor.__typename === 'Group' && actor.anonymityReason && <Words text={actor.anonymityReason} />,
        ],
        ['Identifiers', actor.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(', ')],
      ]}
    />
  );
}

interface Held {
  readonly id: string;
  readonly words: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly node: { readonly __typename: string; readonly id: string; readonly name: string };
}

/** What ties an actor to others, as lines of one kind. */
function heldBy(actor: Actor): Held[] {
  const line = (words: string) => (tie: Omit<Held, 'words'>) => ({ ...tie, words });
  const role = (tie: Omit<Held, 'words'> & { title: string | null }) => ({ ...tie, words: tie.title ?? 'Role' });
  return [
    ...(actor.__typename === 'Person'
      ? actor.roles.map((tie) => ({ ...role(tie), words: `${tie.title ?? 'Role'} of` }))
      : []),
    ...(actor.__typename === 'Organisation'
      ? actor.roleHolders.edges.map((tie) => ({ ...role(tie), words: `${tie.title ?? 'Role'}:` }))
      : []),
    ...actor.partOf.map(line('Part of')),
    ...actor.memberOf.map(line('Member of')),
    ...actor.ownedBy.map(line('Owned by')),
  ];
}

function Ties({ actor, on, setOn }: { actor: Actor; on: string; setOn(on: string): void }) {
  const ties = heldBy(actor);
  if (ties.length === 0 && on === '') return null;
  return (
    <Section title="Roles and ties">
      <label class="on">
        On this day <input type="date" value={on} onInput={({ currentTarget }) => setOn(currentTarget.value)} />
      </label>
      {ties.length === 0 && <p class="rest">None is recorded for this day.</p>}
      <ul class="plain">
        {ties.map(({ id, words, from, to, node }) => (
          <li key={id}>
            <Words text={words} /> <NodeLink id={node.id} type={node.__typename} text={node.name} />
            <span class="when">{[from && sinceWords(from), to && endWords(to)].filter(Boolean).join(' ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Regulation({ actor, more }: { actor: Actor; more: { more?: () => void } }) {
  const { regulatedBy, actionsIssued } = actor;
  return (
    <>
      <Section title="Regulated by" count={regulatedBy.totalCount}>
        <ul class="plain">
          {regulatedBy.edges.map(({ id, measure, value, unit, scope, node }) => (
            <li key={id}>
              <NodeLink id={node.id} type="RegulatoryAction" text={node.title} />
              <p class="note">
                {titleOf(node.status.status)} {node.status.since && sinceWords(node.status.since, 'since')}
                {!node.status.certain && ' (not certain)'}
                {measure && (
                  <strong>
                    {' '}
                    <Words
                      text={`${measure}: ${value ?? '?'} ${unit === 'PERCENT' ? 'percent' : wordsOf(unit ?? '')}`}
                    />
                  </strong>
                )}
                {scope && <Words text={` ${scope}`} />}
              </p>
            </li>
          ))}
        </ul>
        <Rest shown={regulatedBy.edges.length} total={regulatedBy.totalCount} {...more} />
      </Section>
      <Section title="Issued" count={actionsIssued.totalCount}>
        <ul class="plain">
          {actionsIssued.edges.map(({ id, role, node }) => (
            <li key={id}>
              <NodeLink id={node.id} type="RegulatoryAction" text={node.title} />
              <p class="note">
                {role && `${titleOf(role)}; `}
                {wordsOf(node.status.status)} {node.status.since && sinceWords(node.status.since, 'since')}
              </p>
            </li>
          ))}
        </ul>
        <Rest shown={actionsIssued.edges.length} total={actionsIssued.totalCount} {...more} />
      </Section>
    </>
  );
}
