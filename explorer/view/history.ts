import { signal } from '@preact/signals';
import { readAddress, writeAddress } from './address.ts';
import type { View } from './view.ts';

/** The view that the page shows; changed by `go` and `amend` alone. */
export const view = signal<View>(readAddress(location.hash));

/** How many changes made on this page can be undone. */
export const undoable = signal(stepsIn(history.state));

function stepsIn(state: unknown): number {
  const steps = (state as { steps?: unknown } | null)?.steps;
  return typeof steps === 'number' ? steps : 0;
}

/** Changes the view by a step that can be undone, here and with the browser's own button. */
export function go(change: Partial<View>): void {
  const next = { ...view.value, ...change };
  if (writeAddress(next) === writeAddress(view.value)) return;
  undoable.value += 1;
  history.pushState({ steps: undoable.value }, '', `#${writeAddress(next)}`);
  view.value = next;
}

/** Takes back the last step. */
export function undo(): void {
  if (undoable.value > 0) history.back();
}

/** Follows the browser's buttons, and addresses typed or followed on the page. */
export function followAddress(): void {
  addEventListener('popstate', ({ state }) => {
    undoable.value = stepsIn(state);
    view.value = readAddress(location.hash);
  });
}
