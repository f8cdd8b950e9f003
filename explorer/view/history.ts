import { signal } from '@preact/signals';
import { readAddress, writeAddress } from './address.ts';
import type { View } from './view.ts';

/** The view that the page shows; changed by `go` and by what happens to the address alone. */
export const view = signal<View>(readAddress(location.hash));

/** How many steps of this page can be undone. */
export const undoable = signal(stepsIn(history.state) ?? 0);

/** How many steps that were undone can be done again; a reloaded page knows of none, though the browser's own button does. */
export const redoable = signal(0);

function stepsIn(state: unknown): number | undefined {
  const steps = (state as { steps?: unknown } | null)?.steps;
  return typeof steps === 'number' ? steps : undefined;
}

/** Changes the view by a step that can be undone, here and with the browser's own button. */
export function go(change: Partial<View>): void {
  const next = { ...view.value, ...change };
  if (writeAddress(next) === writeAddress(view.value)) return;
  history.pushState({ steps: arrive(next) }, '', `#${writeAddress(next)}`);
}

/** Shows a view in place of the present one, as the same step. */
export function correct(next: View): void {
  view.value = next;
  history.replaceState(history.state, '', `#${writeAddress(next)}`);
}

/** Shows a view as a step of its own, behind which nothing can be done again. Gives the number of the step. */
function arrive(next: View): number {
  undoable.value += 1;
  redoable.value = 0;
  view.value = next;
  return undoable.value;
}

/** Takes back the last step. */
export function undo(): void {
  if (undoable.value > 0) history.back();
}

/** Does the step again that was taken back last. */
export function redo(): void {
  if (redoable.value > 0) history.forward();
}

/**
 * Follows the browser's buttons, and addresses that are typed or followed on the page. These are new entries of the history without a state
 * of ours: steps like any other.
 */
export function followAddress(): void {
  history.replaceState({ steps: undoable.value }, '');
  addEventListener('popstate', ({ state }) => {
    const next = readAddress(location.hash);
    const steps = stepsIn(state);
    if (steps === undefined) history.replaceState({ steps: arrive(next) }, '');
    else {
      redoable.value = Math.max(0, redoable.value + undoable.value - steps);
      undoable.value = steps;
      view.value = next;
    }
  });
}
