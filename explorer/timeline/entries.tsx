import { useEffect } from 'preact/hooks';
import { dateWords } from '../../src/model/date-words.ts';
import { ShowEntriesDocument, type ShowEntriesQuery } from '../question/typed.ts';
import { useAnswer } from '../question/use-answer.ts';
import { Awaiting } from '../reading/awaiting.tsx';
import { OpenLink } from '../reading/link.tsx';
import { Utterance } from '../reading/utterance.tsx';
import { spotlight } from '../stage/spotlight.ts';
import { Mark } from '../theme/mark.tsx';
import { view } from '../view/history.ts';
import { Words } from '../word/text.tsx';
import { titleOf } from '../word/word.ts';
import { periodWhere } from './where.ts';

type Entry = ShowEntriesQuery['timeline']['nodes'][number];

const mostEntries = 100;

/** The nodes that an entry speaks of: itself, who spoke or acted, and whom it is about. */
export function nodesOf({ id, item }: Entry): string[] {
  if (item.__typename === 'Statement') {
    const parties = [...item.assertedBy, ...item.about].map(({ node }) => node.id);
    return [id, ...parties];
  }
  if (item.__typename !== 'ActionEvent') return [id];
  const { action } = item;
  return [id, action.id, ...action.issuedBy.map(({ node }) => node.id), ...action.appliesTo.nodes.map(({ id }) => id)];
}

/** The entries placed in a period, of an answer that also holds earlier ones which may fall into it. */
function useEntries(period: string) {
  const asked = period === '' ? undefined : { where: periodWhere(view.value, period), first: mostEntries };
  const { answer, ...rest } = useAnswer(ShowEntriesDocument, asked);
  return { ...rest, entries: answer?.timeline.nodes.filter(({ earliest }) => earliest.startsWith(period)) };
}

/** Lets the nodes of a period stand out in the drawing for as long as it is pointed at. */
export function Spotlight({ period }: { period: string }) {
  const { entries } = useEntries(period);
  const nodes = entries?.flatMap(nodesOf).join(' ');
  useEffect(() => {
    if (nodes === undefined) return;
    const own = new Set(nodes.split(' '));
    spotlight.value = own;
    return () => {
      // Something else may have been pointed at since.
      if (spotlight.peek() === own) spotlight.value = undefined;
    };
  }, [nodes]);
  return null;
}

/** What stands in a period, one below the other; what is pointed at stands out in the drawing. */
export function Entries({ period, count, close }: { period: string; count: number; close(): void }) {
  const { entries, failure, retry, waiting } = useEntries(period);
  useEffect(
    () => () => {
      spotlight.value = undefined;
    },
    [],
  );
  return (
    <section class="entries" aria-label={`Timeline: ${dateWords(period)}`}>
      <button type="button" class="close" aria-label="Close the list" onClick={close}>
        ×
      </button>
      <h2>{dateWords(period)}</h2>
      {!entries || waiting ? (
        <Awaiting failure={failure} retry={retry} />
      ) : (
        <ul class="utterances">
          {entries.map((entry) => (
            <EntryItem key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      {entries && !waiting && entries.length < count && <p class="rest">{count - entries.length} more.</p>}
    </section>
  );
}

function EntryItem({ entry }: { entry: Entry }) {
  const { item, on } = entry;
  const show = () => {
    spotlight.value = new Set(nodesOf(entry));
  };
  const hide = () => {
    spotlight.value = undefined;
  };
  const stance = item.__typename === 'Statement' ? item.about.find(({ stance }) => stance !== null)?.stance : undefined;
  return (
    <li
      class={stance ? `stance-${stance.toLowerCase()}` : undefined}
      onMouseEnter={show}
      onMouseLeave={hide}
      onFocusCapture={show}
      onBlurCapture={hide}
    >
      {item.__typename === 'Statement' ? (
        <Utterance of={item} note={stance && titleOf(stance)} />
      ) : (
        item.__typename === 'ActionEvent' && (
          <p>
            <OpenLink id={item.action.id}>
              <Mark type="RegulatoryAction" />
              <Words text={item.action.title} />
            </OpenLink>
            : {titleOf(item.eventKind)}, {dateWords(on)}
          </p>
        )
      )}
    </li>
  );
}
