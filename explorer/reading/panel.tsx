import { useEffect, useRef } from 'preact/hooks';
import { drawn } from '../drawing/drawn.ts';
import { HeadingsDocument } from '../question/typed.ts';
import { useAnswer } from '../question/use-answer.ts';
import { view } from '../view/history.ts';
import { closePanel } from '../view/step.ts';
import { ActionReading } from './action.tsx';
import { ActorReading } from './actor.tsx';
import { Awaiting } from './awaiting.tsx';
import { ClaimReading } from './claim.tsx';
import { DocumentReading } from './document.tsx';
import { StatementReading } from './statement.tsx';
import { TalkReading } from './talk.tsx';
import { TopicReading } from './topic.tsx';

/** The reading panel: everything about the node, or the edge between actors, that is open. */
export function ReadingPanel() {
  const { open } = view.value;
  const top = useRef<HTMLElement>(null);
  const before = useRef(open);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    // What was followed is gone with what stood here before: the focus goes to the top of what was opened, or back to the drawing.
    if (open === '') document.querySelector('main')?.focus();
    else {
      top.current?.focus({ preventScroll: true });
      top.current?.scrollIntoView();
    }
  }, [open]);
  if (open === '') return null;
  return (
    <aside class="reading" aria-label="Reading panel" ref={top} tabIndex={-1}>
      <button type="button" class="close" aria-label="Close the reading panel" onClick={closePanel}>
        ×
      </button>
      <Opened id={open} key={open} />
    </aside>
  );
}

/** An id with colons is that of a relationship: what it leads from says the most about it, save between actors. */
function Opened({ id }: { id: string }) {
  const [source, type, target] = id.split(':');
  if (source === undefined || type === undefined || target === undefined) return <OpenedNode id={id} />;
  return type === 'SPOKE_ABOUT' ? <TalkReading speaker={source} target={target} /> : <OpenedNode id={source} />;
}

function OpenedNode({ id }: { id: string }) {
  const known = drawn.value.drawing.nodes.get(id)?.type;
  const { answer, failure, retry } = useAnswer(HeadingsDocument, known === undefined ? { ids: [id] } : undefined);
  if (known === undefined && !answer) return <Awaiting failure={failure} retry={retry} />;
  const found = answer?.nodes[0];
  const type = known ?? found?.__typename;
  const Reading = type === undefined ? undefined : readings[type];
  if (Reading) return <Reading id={id} />;
  if (found?.__typename === 'ActionEvent') return <ActionReading id={found.action.id} />;
  if (known === 'ActionEvent') return <OpenedEvent id={id} />;
  return (
    <p class="notice">
      There is nothing with the id <code>{id}</code>.
    </p>
  );
}

/** An event is read where its action is. */
function OpenedEvent({ id }: { id: string }) {
  const { answer, failure, retry } = useAnswer(HeadingsDocument, { ids: [id] });
  const event = answer?.nodes[0];
  return event?.__typename === 'ActionEvent' ? (
    <ActionReading id={event.action.id} />
  ) : (
    <Awaiting failure={failure} retry={retry} />
  );
}

const readings: Readonly<Record<string, (props: { id: string }) => preact.JSX.Element>> = {
  Organisation: ActorReading,
  Person: ActorReading,
  Group: ActorReading,
  Statement: StatementReading,
  Claim: ClaimReading,
  RegulatoryAction: ActionReading,
  Document: DocumentReading,
  Topic: TopicReading,
};
