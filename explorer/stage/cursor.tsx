import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrawnEdge, DrawnNode } from '../drawing/drawing.ts';
import { total } from '../drawing/drawing.ts';
import { visible } from '../drawing/drawn.ts';
import { pinHere } from '../tool/doing.ts';
import { view } from '../view/history.ts';
import { collapseNode, drawTalk, expandNode, hideNode, openNode, unpinNode } from '../view/step.ts';
import { pinOf } from '../view/view.ts';
import { edgeWords } from '../word/edge.ts';
import { titleOf } from '../word/word.ts';
import { stageOf } from './drawing-view.tsx';
import { menu } from './node-menu.tsx';
import { isArrow, spotTowards } from './towards.ts';

/** What the cursor stands on: a node, or an edge of it. */
interface At {
  readonly node: string;
  readonly edge?: string;
}

function nodeWords({ label, type, degreeShown, more }: DrawnNode): string {
  const left = total(more);
  return `${label}, ${titleOf(type)}, ${degreeShown} edges drawn${left > 0 ? `, ${left} more to expand` : ''}`;
}

function wordsAt(node: DrawnNode, edge: DrawnEdge | undefined): string {
  const { nodes } = visible.value;
  if (!edge) return nodeWords(node);
  return `${nodes.get(edge.source)?.label ?? ''}: ${edgeWords(edge)}: ${nodes.get(edge.target)?.label ?? ''}`;
}

const help =
  'Arrow keys move from node to node, E to its edges. Enter opens, space shows what can be done: plus expands, minus collapses, P pins, H hides.';

const menuKeys: ReadonlySet<string> = new Set([' ', 'ContextMenu', 'F10']);

/** Does with a node what a key stands for; tells whether it stands for anything. */
function workOn(id: string, key: string): boolean {
  if (key === '+') expandNode(id);
  else if (key === '-') collapseNode(id);
  else if (key === 'p') (pinOf(view.value.pinned, id) ? unpinNode : pinHere)(id);
  else if (key === 'h' || key === 'Delete') hideNode(id);
  else return false;
  return true;
}

/** A button that stands on one node of the drawing at a time and is moved by the keys: the drawing for those who use no mouse. */
export function Cursor({ home }: { home: { current: (() => void) | undefined } }) {
  const button = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<At>({ node: '' });
  const [focused, setFocused] = useState(false);
  const { nodes, edges } = visible.value;
  const { open } = view.value;
  const node = nodes.get(at.node) ?? nodes.get(open) ?? nodes.values().next().value;
  const edge = at.edge === undefined ? undefined : edges.get(at.edge);
  const id = node?.id;
  home.current = () => button.current?.focus();
  useEffect(() => {
    const stage = stageOf.current;
    if (!stage) return;
    const follow = () => {
      const spot = id === undefined ? undefined : stage.spotOf(id);
      if (!spot || !button.current) return;
      const reach = spot.reach + 5;
      Object.assign(button.current.style, {
        left: `${spot.x - reach}px`,
        top: `${spot.y - reach}px`,
        width: `${2 * reach}px`,
        height: `${2 * reach}px`,
      });
    };
    follow();
    stage.renderer.on('afterRender', follow);
    return () => {
      stage.renderer.off('afterRender', follow);
    };
  }, [id]);
  useEffect(() => {
    if (focused && !menu.value) stageOf.current?.point({ node: id, edge: edge?.id });
  }, [focused, id, edge?.id]);
  if (!node || id === undefined) return null;

  function move(next: string | undefined) {
    if (next === undefined) return;
    setAt({ node: next });
    stageOf.current?.bringIntoView(next);
  }

  function nextEdge() {
    const own = [...edges.values()].filter(({ source, target }) => source === id || target === id);
    const place = own.findIndex((one) => one.id === at.edge);
    const next = own[(place + 1) % Math.max(1, own.length)];
    if (next) setAt({ node: id as string, edge: next.id });
  }

  function openMenu() {
    const spot = stageOf.current?.spotOf(id as string);
    if (spot) menu.value = { id: id as string, x: spot.x + spot.reach, y: spot.y + spot.reach };
  }

  function onKeyDown(event: TargetedKeyboardEvent<HTMLButtonElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stage = stageOf.current;
    const from = stage?.spotOf(id as string);
    const { key } = event;
    const own = id as string;
    if (isArrow(key) && stage && from) move(spotTowards(key, from, stage.spots()));
    else if (menuKeys.has(key)) openMenu();
    else if (key === 'e') nextEdge();
    else if (key === 'Escape') setAt({ node: own });
    else if (key === 'Home' || key === 'End') move([...nodes.keys()].at(key === 'Home' ? 0 : -1));
    else if (!workOn(own, key)) return;
    event.preventDefault();
  }

  return (
    <div role="application" aria-label="Nodes of the drawing" aria-describedby="cursor-help">
      <button
        ref={button}
        type="button"
        class="cursor"
        aria-label={wordsAt(node, edge)}
        aria-haspopup="menu"
        onKeyDown={onKeyDown}
        onClick={() => (edge ? (edge.statements.length > 0 ? drawTalk(edge) : openNode(edge.id)) : openNode(id))}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false);
          stageOf.current?.point({});
        }}
      />
      <span id="cursor-help" class="unseen">
        {help}
      </span>
      <span class="unseen" aria-live="polite">
        {focused && wordsAt(node, edge)}
      </span>
    </div>
  );
}
