import { dateWords } from '../../src/model/date-words.ts';
import type { ReadStatementQuery, SubjectNameFragment, UtteranceFragment } from '../question/typed.ts';
import { shorten } from '../stage/label.ts';
import { Words } from '../word/text.tsx';
import { titleOf, verbOf, wordsOf } from '../word/word.ts';
import { Actors, NodeLink, OpenLink } from './link.tsx';

const longest = 280;

/** Who speaks and what they do by it: "Victor Zhang objects"; the document itself where nobody is named. */
export function Speaker({ of: { assertedBy, speechAct } }: { of: UtteranceFragment }) {
  return (
    <>
      {assertedBy.length > 0 ? <Actors of={assertedBy} /> : <i>The document itself</i>}{' '}
      <span class={`act act-${speechAct.toLowerCase()}`}>{verbOf(speechAct)}</span>
    </>
  );
}

/** What a subject is called: an actor or topic by name, an action by title. */
export function subjectName(subject: SubjectNameFragment): string {
  if ('name' in subject) return subject.name;
  return 'title' in subject ? subject.title : subject.topicName;
}

/** What a statement is about, with the stance it takes. */
export function Subjects({ of }: { of: NonNullable<ReadStatementQuery['statement']>['about'] }) {
  return (
    <ul class="subjects">
      {of.map(({ id, stance, relation, node }) => (
        <li key={id}>
          <NodeLink id={node.id} type={node.__typename} text={subjectName(node)} />
          {stance && <span class={`stance stance-${stance.toLowerCase()}`}>{wordsOf(stance)}</span>}
          {relation && <span class="stance">{wordsOf(relation)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A statement in a list: who, what, when, in what standing. */
export function Utterance({ of, note }: { of: UtteranceFragment; note?: string | null | undefined }) {
  return (
    <article class="utterance">
      <p class="by">
        <Speaker of={of} />
        <span class="when">{dateWords(of.saidOn)}</span>
      </p>
      <p>
        <OpenLink id={of.id}>
          <Words text={shorten(of.text, longest)} lang={of.language ?? null} />
        </OpenLink>
      </p>
      {(note || of.status !== 'CURRENT') && (
        <p class="note">
          {of.status !== 'CURRENT' && <strong>{titleOf(of.status)} </strong>}
          {note}
        </p>
      )}
    </article>
  );
}

/** Statements one below the other. */
export function Utterances({ of }: { of: readonly UtteranceFragment[] }) {
  return (
    <ul class="utterances">
      {of.map((statement) => (
        <li key={statement.id}>
          <Utterance of={statement} />
        </li>
      ))}
    </ul>
  );
}
