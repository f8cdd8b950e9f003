import { useRef, useState } from 'preact/hooks';
import { dateWords } from '../../src/model/date-words.ts';
import { palette } from '../theme/theme.ts';
import { countOf } from '../word/word.ts';
import type { Bar } from './bar.ts';
import type { Span } from './period.ts';

interface BarsProps {
  readonly bars: readonly Bar[];
  readonly span: Span;
  readonly chosen: Span;
  readonly period: string;
  /** Points at a period, or at none. */
  point(period: string): void;
  /** Opens what stands in a period. */
  open(period: string): void;
  /** Drawn over with the mouse. */
  brush(part: Span): void;
}

const barWords = ({ period, statements, events }: Bar) =>
  `${dateWords(period)}: ${countOf(statements, 'statement')}, ${countOf(events, 'event')}`;

/** What was said and done in each period, as bars in the colours of the stances; events of actions are marks above. */
export function Bars({ bars, span, chosen, period, point, open, brush }: BarsProps) {
  const box = useRef<HTMLDivElement>(null);
  const from = useRef<number | undefined>(undefined);
  const [drag, setDrag] = useState<Span | undefined>();
  const periods = span.last - span.first + 1;
  const highest = Math.max(1, ...bars.map(({ statements }) => statements));
  const place = (index: number) => (100 * (index - span.first)) / periods;
  const indexAt = (clientX: number): number => {
    const { left = 0, width = 1 } = box.current?.getBoundingClientRect() ?? {};
    const index = span.first + Math.floor(((clientX - left) / width) * periods);
    return Math.min(span.last, Math.max(span.first, index));
  };
  const part = drag ?? chosen;
  return (
    <div
      ref={box}
      class="bars"
      onPointerDown={(event) => {
        from.current = event.button === 0 ? indexAt(event.clientX) : undefined;
      }}
      onPointerMove={({ clientX, buttons, currentTarget, pointerId }) => {
        if (from.current === undefined || buttons === 0) return;
        const index = indexAt(clientX);
        if (!drag && index === from.current) return;
        currentTarget.setPointerCapture(pointerId);
        setDrag({ first: Math.min(from.current, index), last: Math.max(from.current, index) });
      }}
      onPointerUp={() => {
        if (drag) brush(drag);
        from.current = undefined;
        setDrag(undefined);
      }}
    >
      <span
        class="brushed"
        style={{ left: `${place(part.first)}%`, right: `${100 - place(part.last + 1)}%` }}
        aria-hidden="true"
      />
      {bars.map((bar) => (
        <button
          key={bar.period}
          type="button"
          class="bar"
          aria-label={barWords(bar)}
          aria-expanded={bar.period === period}
          title={barWords(bar)}
          style={{ left: `${place(bar.index)}%`, width: `${100 / periods}%` }}
          onClick={() => open(bar.period)}
          onMouseEnter={() => point(bar.period)}
          onMouseLeave={() => point('')}
          onFocus={() => point(bar.period)}
          onBlur={() => point('')}
        >
          {bar.events > 0 && <span class="event">▲{bar.events > 1 && bar.events}</span>}
          {bar.stances.map(({ strand, count }) => (
            <span
              key={strand}
              class="stack"
              style={{ height: `${(75 * count) / highest}%`, background: palette.value.strand(strand) }}
            />
          ))}
        </button>
      ))}
    </div>
  );
}
