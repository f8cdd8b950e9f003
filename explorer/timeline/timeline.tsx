import { useState } from 'preact/hooks';
import { dateWords } from '../../src/model/date-words.ts';
import { drawn } from '../drawing/drawn.ts';
import { ShowTimelineDocument } from '../question/typed.ts';
import { useAnswer } from '../question/use-answer.ts';
import { go, view } from '../view/history.ts';
import { wordsOf } from '../word/word.ts';
import { barsOf, spanOf } from './bar.ts';
import { Bars } from './bars.tsx';
import { Entries, Spotlight } from './entries.tsx';
import { type Bucket, buckets, daysOf, periodAt, rangeWithin, type Span } from './period.ts';
import { Range } from './range.tsx';
import { timelineWhere } from './where.ts';

/** What was said and done over time, under the drawing: its range is the filter of days. */
export function Timeline() {
  const [opened, setOpened] = useState('');
  const [pointed, point] = useState('');
  const { bucket, filter } = view.value;
  const of = (stance: 'CRITICAL' | 'SUPPORTIVE' | 'MIXED') =>
    timelineWhere(view.value, { about: { stance: { eq: stance } } });
  // Which nodes are actors is known once they are drawn.
  const asked = drawn.value.waiting
    ? undefined
    : {
        where: timelineWhere(view.value),
        critical: of('CRITICAL'),
        supportive: of('SUPPORTIVE'),
        mixed: of('MIXED'),
        bucket,
      };
  const { answer, failure, retry } = useAnswer(ShowTimelineDocument, asked);
  const [last, keep] = useState<{ answer: NonNullable<typeof answer>; bucket: Bucket } | undefined>();
  if (answer && last?.answer !== answer) keep({ answer, bucket });
  const shown = last && { ...last, bars: barsOf(last.answer, last.bucket) };
  const span = shown && spanOf(shown.bars);
  const choose = (part: Span) => {
    if (span && shown) go({ filter: { ...view.peek().filter, ...daysOf(shown.bucket, span, part) } });
  };
  return (
    <section class="timeline" aria-label="Timeline">
      <div class="timeline-head">
        <h2>When it was said</h2>
        <label>
          by<span class="unseen">: length of the periods</span>{' '}
          <select value={bucket} onChange={({ currentTarget }) => go({ bucket: currentTarget.value as Bucket })}>
            {buckets.map((choice) => (
              <option key={choice} value={choice}>
                {wordsOf(choice)}
              </option>
            ))}
          </select>
        </label>
        {shown && shown.answer.all.undatedCount > 0 && (
          <p class="note" title="Such as “until June 2020”: they are in the drawing and the panels.">
            {shown.answer.all.undatedCount.toLocaleString('en-GB')} have no first day and no bar
          </p>
        )}
        {shown && shown.answer.all.bucketCount > shown.bars.length && (
          <p class="note">{shown.answer.all.bucketCount - shown.bars.length} later periods not shown</p>
        )}
      </div>
      {failure && !shown ? (
        <p class="notice" role="alert">
          {failure.message}{' '}
          <button type="button" onClick={retry}>
            Try again
          </button>
        </p>
      ) : !shown || !span ? (
        <p class={shown ? 'notice' : 'loading'}>{shown ? 'Nothing here has a date.' : 'Loading…'}</p>
      ) : (
        <div class="time">
          <Bars
            bars={shown.bars}
            span={span}
            chosen={rangeWithin(shown.bucket, span, filter.from, filter.to)}
            period={opened}
            point={point}
            open={(period) => setOpened(period === opened ? '' : period)}
            brush={choose}
          />
          <Range
            bucket={shown.bucket}
            span={span}
            chosen={rangeWithin(shown.bucket, span, filter.from, filter.to)}
            choose={choose}
          />
          <p class="ends" aria-hidden="true">
            <span>{dateWords(periodAt(shown.bucket, span.first))}</span>
            <span>{dateWords(periodAt(shown.bucket, span.last))}</span>
          </p>
        </div>
      )}
      {pointed !== '' && <Spotlight period={pointed} />}
      {opened !== '' && shown && (
        <Entries
          period={opened}
          count={shown.bars
            .filter(({ period }) => period === opened)
            .reduce((sum, { statements, events }) => sum + statements + events, 0)}
          close={() => setOpened('')}
        />
      )}
    </section>
  );
}
