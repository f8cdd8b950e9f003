import { useState } from 'preact/hooks';
import { shorten } from '../stage/label.ts';

/** Text from the database inside other text: whatever its direction and its control characters, it moves nothing around it. */
export function Words({ text, lang }: { text: string; lang?: string | null }) {
  return (
    <bdi lang={lang ?? undefined} class="words">
      {text}
    </bdi>
  );
}

const longText = 1_500;

/** Text from the database that stands by itself; of a very long one the beginning until the reader wants all. */
export function LongWords({ text, lang }: { text: string; lang?: string | null }) {
  const [whole, setWhole] = useState(false);
  const length = [...text].length;
  const isLong = length > longText;
  return (
    <>
      <p class="words" dir="auto" lang={lang ?? undefined}>
        {isLong && !whole ? shorten(text, longText) : text}
      </p>
      {isLong && (
        <button type="button" class="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'Show the beginning' : `Show all ${length.toLocaleString('en-GB')} characters`}
        </button>
      )}
    </>
  );
}
