import { drawn, redraw, visible } from './drawn.ts';

/** Stands where there is nothing to draw or list: why that is, and what can be done. */
export function DrawnNotice() {
  const { drawing, waiting, failure } = drawn.value;
  if (failure) {
    return (
      <div class="notice" role="alert">
        <p>{failure.message}</p>
        <button type="button" onClick={() => void redraw()}>
          Try again
        </button>
      </div>
    );
  }
  if (waiting || visible.value.nodes.size > 0) return null;
  return (
    <div class="notice">
      <p>{drawing.nodes.size === 0 ? 'Nothing meets these conditions.' : 'Everything here is hidden.'}</p>
    </div>
  );
}
