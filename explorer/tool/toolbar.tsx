import { total } from '../drawing/drawing.ts';
import { drawn } from '../drawing/drawn.ts';
import { mostNodes } from '../drawing/gather.ts';
import { stageOf } from '../stage/drawing-view.tsx';
import { stillness } from '../theme/theme.ts';
import { go, redo, redoable, undo, undoable, view } from '../view/history.ts';
import { drawAs, showHidden } from '../view/step.ts';

interface Choice {
  readonly words: string;
  readonly title: string;
  readonly chosen: boolean;
  choose(): void;
}

function Choices({ label, of }: { label: string; of: readonly Choice[] }) {
  return (
    <fieldset class="choices" aria-label={label}>
      {of.map(({ words, title, chosen, choose }) => (
        <button key={words} type="button" title={title} aria-pressed={chosen} onClick={choose}>
          {words}
        </button>
      ))}
    </fieldset>
  );
}

function zoom(factor: number): void {
  const camera = stageOf.current?.renderer.getCamera();
  const duration = stillness.matches ? 0 : 150;
  if (factor === 0) void camera?.animatedReset({ duration });
  else void camera?.animate({ ratio: camera.ratio * factor }, { duration });
}

/** What can be done with the drawing as a whole. */
export function Toolbar() {
  const { collapse, shape, hidden, budget, route } = view.value;
  const left = total(drawn.value.drawing.leftOutNodes);
  return (
    <div class="toolbar" role="toolbar" aria-label="Drawing">
      <Choices
        label="What is drawn"
        of={[
          {
            words: 'Actors',
            title: 'Who spoke about whom',
            chosen: collapse === 'ACTORS',
            choose: () => drawAs('ACTORS'),
          },
          {
            words: 'Statements',
            title: 'Everything as it is recorded',
            chosen: collapse === 'NONE',
            choose: () => drawAs('NONE'),
          },
        ]}
      />
      <Choices
        label="How it is shown"
        of={[
          {
            words: 'Drawing',
            title: 'As a picture',
            chosen: shape === 'DRAWING',
            choose: () => go({ shape: 'DRAWING' }),
          },
          {
            words: 'List',
            title: 'The same as two tables',
            chosen: shape === 'LIST',
            choose: () => go({ shape: 'LIST' }),
          },
        ]}
      />
      <button type="button" title="Ctrl+Z" onClick={undo} disabled={undoable.value === 0}>
        Undo
      </button>
      <button type="button" title="Ctrl+Shift+Z" onClick={redo} disabled={redoable.value === 0}>
        Redo
      </button>
      {hidden.length > 0 && (
        <button type="button" onClick={showHidden}>
          Show {hidden.length} hidden
        </button>
      )}
      {left > 0 && budget < mostNodes && (
        <button type="button" onClick={() => go({ budget: Math.min(mostNodes, budget * 2) })}>
          Draw more
        </button>
      )}
      <button
        type="button"
        title="How two actors are connected"
        aria-pressed={route !== undefined}
        onClick={() => go({ route: route ? undefined : { from: '', to: '' } })}
      >
        Paths
      </button>
      {shape === 'DRAWING' && (
        <fieldset class="choices" aria-label="Zoom">
          <button type="button" aria-label="Zoom in" onClick={() => zoom(1 / 1.4)}>
            +
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => zoom(1.4)}>
            −
          </button>
          <button type="button" title="Show the whole drawing" onClick={() => zoom(0)}>
            Fit
          </button>
        </fieldset>
      )}
    </div>
  );
}
