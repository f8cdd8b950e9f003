import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Mark } from '../theme/mark.tsx';
import { announced } from '../tool/announcer.tsx';
import { doingsOf } from '../tool/doing.ts';

/** The head of a reading: what it is, its name, and what can be done with it in the drawing. */
export function Head({
  id,
  type,
  kind,
  children,
}: {
  id: string;
  type: string;
  kind: string;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another node has another heading
  useEffect(() => {
    announced.value = heading.current?.textContent ?? '';
    return () => {
      announced.value = '';
    };
  }, [id]);
  return (
    <header class="head">
      <p class="kind">
        <Mark type={type} /> {kind}
      </p>
      <h2 dir="auto" ref={heading}>
        {children}
      </h2>
      <Doings id={id} type={type} />
    </header>
  );
}

/** Buttons for the node in the drawing. */
function Doings({ id, type }: { id: string; type: string }) {
  return (
    <fieldset class="doings" aria-label="In the drawing">
      {doingsOf(id, type).map(({ words, count, do: work }) => (
        <button key={words} type="button" onClick={work}>
          {words}
          {count !== undefined && <span class="more"> +{count.toLocaleString('en-GB')}</span>}
        </button>
      ))}
    </fieldset>
  );
}
