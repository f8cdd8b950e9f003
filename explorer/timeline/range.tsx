import { useEffect, useRef, useState } from 'preact/hooks';
import { dateWords } from '../../src/model/date-words.ts';
import { type Bucket, periodAt, type Span } from './period.ts';

interface RangeProps {
  readonly bucket: Bucket;
  readonly span: Span;
  readonly chosen: Span;
  choose(part: Span): void;
}

/** How long a handle must rest before what it stands for is asked. */
const pauseMs = 300;

/** A slider with two handles over a span of periods: each handle is a native slider, moved by mouse, touch and keys. */
export function Range({ bucket, span, chosen, choose }: RangeProps) {
  const [part, setPart] = useState(chosen);
  const { first, last } = chosen;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    if (timer.current === undefined) setPart({ first, last });
  }, [first, last]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const handle = (end: 'first' | 'last', label: string) => {
    const moved = (value: number): Span =>
      end === 'first'
        ? { first: Math.min(value, part.last), last: part.last }
        : { first: part.first, last: Math.max(value, part.first) };
    return (
      <input
        type="range"
        class={`handle ${end}`}
        aria-label={label}
        aria-valuetext={dateWords(periodAt(bucket, part[end]))}
        min={span.first}
        max={span.last}
        step={1}
        value={part[end]}
        onInput={({ currentTarget }) => {
          const next = moved(currentTarget.valueAsNumber);
          currentTarget.value = String(next[end]);
          setPart(next);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => {
            timer.current = undefined;
            choose(next);
          }, pauseMs);
        }}
      />
    );
  };
  const width = Math.max(1, span.last - span.first);
  return (
    <div class="range">
      <span
        class="chosen"
        style={{
          left: `${(100 * (part.first - span.first)) / width}%`,
          right: `${(100 * (span.last - part.last)) / width}%`,
        }}
      />
      {handle('first', 'Said not before')}
      {handle('last', 'Said not after')}
    </div>
  );
}
