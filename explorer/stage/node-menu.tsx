import { signal } from '@preact/signals';
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { drawn } from '../drawing/drawn.ts';
import { actorTypes } from '../theme/look.ts';
import { type Doing, doingsOf, openDoing, pathDoing } from '../tool/doing.ts';
import { Words } from '../word/text.tsx';

/** Whose menu is open, and where on the stage it stands. */
export const menu = signal<{ readonly id: string; readonly x: number; readonly y: number } | undefined>(undefined);

const close = () => {
  menu.value = undefined;
};

/** Where the focus goes from one item of a list by a key; undefined for keys that do not move it. */
function itemAfter(key: string, current: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return (current + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** What can be done with a node, beside it: the menu pattern of WAI-ARIA. The focus goes back to `home`. */
export function NodeMenu({ home }: { home(): void }) {
  const box = useRef<HTMLDivElement>(null);
  const shown = menu.value;
  const node = shown && drawn.value.drawing.nodes.get(shown.id);
  const items = () => [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it opens, and wherever
  useEffect(() => {
    const { current } = box;
    const room = current?.offsetParent?.clientHeight;
    if (!current || !shown || room === undefined) return;
    current.style.top = `${Math.max(0, Math.min(shown.y, room - current.offsetHeight))}px`;
    items()[0]?.focus();
  }, [shown]);
  useEffect(() => {
    const leave = ({ target }: PointerEvent) => {
      if (menu.value && !box.current?.contains(target as Node)) close();
    };
    addEventListener('pointerdown', leave, true);
    return () => removeEventListener('pointerdown', leave, true);
  }, []);
  if (!shown || !node) return null;
  const { id, type, label } = node;
  const doings = [openDoing(id), ...doingsOf(id, type), ...(actorTypes.has(type) ? [pathDoing(id)] : [])];

  function onKeyDown(event: TargetedKeyboardEvent<HTMLDivElement>) {
    const all = items();
    const next = itemAfter(event.key, all.indexOf(document.activeElement as HTMLElement), all.length);
    if (next !== undefined) all[next]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      close();
      home();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      ref={box}
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-label={`What to do with ${label}`}
      style={{ left: `${shown.x}px` }}
      onKeyDown={onKeyDown}
    >
      <p class="title" aria-hidden="true">
        <Words text={label} />
      </p>
      {doings.map((doing) => (
        <Item key={doing.words} doing={doing} home={home} />
      ))}
    </div>
  );
}

function Item({ doing: { words, count, do: work }, home }: { doing: Doing; home(): void }) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={() => {
        close();
        home();
        work();
      }}
    >
      {words}
      {count !== undefined && <span class="more"> +{count.toLocaleString('en-GB')}</span>}
    </button>
  );
}
