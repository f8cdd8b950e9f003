import { dateWords } from '../../src/model/date-words.ts';
import type { ReadClaimQuery } from '../question/typed.ts';
import { statementsOf, wordsOf } from '../word/word.ts';
import { NodeLink } from './link.tsx';

type Position = NonNullable<ReadClaimQuery['claim']>['positions'][number];

const wide = 100;

/** Who took which side of a claim, and when: those who may have taken it first come first, those without a day last. */
export function OverTime({ of }: { of: readonly Position[] }) {
  const bar = scaleOf(of);
  const sorted = of.toSorted(
    (one, other) => (one.firstOn ?? '~').localeCompare(other.firstOn ?? '~') || (one.id < other.id ? -1 : 1),
  );
  return (
    <ol class="over-time">
      {sorted.map((position) => (
        <li key={position.id}>
          <NodeLink id={position.actor.id} type={position.actor.__typename} text={position.actor.name} />{' '}
          <span class={`polarity polarity-${position.polarity.toLowerCase()}`}>{wordsOf(position.polarity)}</span>
          <span class="when"> {whenOf(position)}</span>
          {(position.count > 1 || position.retractedCount > 0) && (
            <span class="when">, {statementsOf(position.count, position.retractedCount)}</span>
          )}
          {bar(position)}
        </li>
      ))}
    </ol>
  );
}

function whenOf({ firstOn, lastOn }: Position): string {
  if (firstOn === null && lastOn === null) return 'no date';
  if (firstOn === null) return `by ${dateWords(lastOn)}`;
  return firstOn === lastOn ? dateWords(firstOn) : dateWords(`${firstOn}/${lastOn ?? '..'}`);
}

/** Draws a position as a bar over the days that it may span, within those of all positions; nothing where they span no time. */
function scaleOf(of: readonly Position[]): (position: Position) => preact.JSX.Element | null {
  const days = of.flatMap(({ firstOn, lastOn }) => [firstOn, lastOn].flatMap((day) => (day ? [Date.parse(day)] : [])));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  return ({ firstOn, lastOn, polarity }) => {
    if (days.length === 0 || from === to) return null;
    const place = (day: string | null, open: number) =>
      (((day === null ? open : Date.parse(day)) - from) / (to - from)) * wide;
    const left = place(firstOn, from);
    const width = Math.max(1.5, place(lastOn, to) - left);
    return (
      <svg
        class={`span span-${polarity.toLowerCase()}`}
        viewBox={`0 0 ${wide} 4`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect class="all" width={wide} height="4" />
        <rect x={Math.min(left, wide - 1.5)} width={width} height="4" />
      </svg>
    );
  };
}
