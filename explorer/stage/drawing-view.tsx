import { useEffect, useRef, useState } from 'preact/hooks';
import { type Drawing, total } from '../drawing/drawing.ts';
import { drawn, visible } from '../drawing/drawn.ts';
import { DrawnNotice } from '../drawing/drawn-notice.tsx';
import { palette } from '../theme/theme.ts';
import { view } from '../view/history.ts';
import { drawTalk, expandNode, openNode, pinNode } from '../view/step.ts';
import { countOf } from '../word/word.ts';
import { Cursor } from './cursor.tsx';
import { menu, NodeMenu } from './node-menu.tsx';
import { spotlight } from './spotlight.ts';
import { createStage, type Doings, type Stage } from './stage.ts';

/** The stage of the page, for what takes pictures of it. */
export const stageOf: { current: Stage | undefined } = { current: undefined };

/** What is drawn, for those who see such a drawing for the first time. */
const captions = {
  ACTORS: 'Who spoke about whom. Click a line for what was said, a name for who it is.',
  NONE: 'Statements, who made them, what they are about and claim, and where they stand. Click anything to read it.',
} as const;

/** The drawing on a canvas, which follows the view. The list beside it says the same to those who cannot see it. */
export function DrawingView() {
  const box = useRef<HTMLDivElement>(null);
  const home = useRef<(() => void) | undefined>(undefined);
  const [settled, settle] = useState<Drawing>();
  const shown = visible.value;
  const latest = useRef(shown);
  useEffect(() => {
    if (!box.current) return;
    const doings: Doings = {
      openNode,
      openEdge: openNode,
      enterEdge: (id) => {
        const edge = visible.peek().edges.get(id);
        if (edge && edge.statements.length > 0) drawTalk(edge);
      },
      expand: expandNode,
      askMenu: (id, { x, y }) => {
        menu.value = { id, x, y };
      },
      pin: pinNode,
    };
    const stage = createStage(box.current, doings, () => settle(latest.current));
    stageOf.current = stage;
    return () => {
      stageOf.current = undefined;
      stage.leave();
    };
  }, []);
  const { pinned, open } = view.value;
  const lit = spotlight.value;
  const colours = palette.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: values of signals, which the linter takes for constants
  useEffect(() => {
    latest.current = shown;
    stageOf.current?.show({ drawing: shown, pinned, open, spotlight: lit, palette: colours });
  }, [shown, pinned, open, lit, colours]);
  const { drawing, waiting } = drawn.value;
  const nodes = shown.nodes.size;
  return (
    <section class="stage" aria-label="Drawing" data-settled={settled === shown && !waiting}>
      <div class="canvas" ref={box} aria-hidden="true" />
      <Cursor home={home} />
      <NodeMenu home={() => home.current?.()} />
      <DrawnNotice />
      {nodes > 0 && <p class="caption">{captions[view.value.collapse]}</p>}
      <p class="status" role="status">
        {waiting ? 'Drawing…' : `${countOf(nodes, 'node')} and ${countOf(shown.edges.size, 'edge')} drawn.`}
        {!waiting &&
          total(drawing.leftOutNodes) > 0 &&
          ` ${total(drawing.leftOutNodes).toLocaleString('en-GB')} more not drawn.`}
      </p>
    </section>
  );
}
