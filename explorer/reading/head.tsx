import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { drawn } from '../drawing/drawn.ts';
import { stageOf } from '../stage/drawing-view.tsx';
import { keyOf } from '../stage/key.ts';
import { Mark } from '../theme/mark.tsx';
import { announced } from '../tool/announcer.tsx';
import { view } from '../view/history.ts';
import { collapseNode, expandNode, hideNode, pinNode, unpinNode, visit } from '../view/step.ts';
import { pinOf } from '../view/view.ts';

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
  const node = drawn.value.drawing.nodes.get(id);
  const { around, expanded, hidden, pinned } = view.value;
  const isAlone = around.length === 1 && around[0] === id;
  const place = () => {
    const attributes = stageOf.current?.graph.hasNode(keyOf(id))
      ? stageOf.current.graph.getNodeAttributes(keyOf(id))
      : { x: 0, y: 0 };
    pinNode(id, { x: Math.round(attributes.x * 10) / 10, y: Math.round(attributes.y * 10) / 10 });
  };
  return (
    <fieldset class="doings" aria-label="In the drawing">
      {!isAlone && (
        <button type="button" onClick={() => visit(id, type)}>
          Draw around it
        </button>
      )}
      {node?.expand && (
        <button type="button" onClick={() => expandNode(id)}>
          Expand
        </button>
      )}
      {expanded.some((expansion) => expansion.id === id) && (
        <button type="button" onClick={() => collapseNode(id)}>
          Collapse
        </button>
      )}
      {node &&
        (pinOf(pinned, id) ? (
          <button type="button" onClick={() => unpinNode(id)}>
            Unpin
          </button>
        ) : (
          <button type="button" onClick={place}>
            Pin
          </button>
        ))}
      {node && !hidden.includes(id) && (
        <button type="button" onClick={() => hideNode(id)}>
          Hide
        </button>
      )}
    </fieldset>
  );
}
