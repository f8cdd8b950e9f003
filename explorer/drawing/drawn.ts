import { computed, effect, signal } from '@preact/signals';
import { writeAddress } from '../view/address.ts';
import { view } from '../view/history.ts';
import { startView } from '../view/view.ts';
import { type Drawing, emptyDrawing, without } from './drawing.ts';
import { gather } from './gather.ts';

/** The drawing of the view and how far it has come; while a new one is on its way the old one stays. */
export const drawn = signal<{ drawing: Drawing; waiting: boolean; failure?: Error }>({
  drawing: emptyDrawing,
  waiting: true,
});

/** What is left of the drawing when hidden nodes are taken away. */
export const visible = computed(() => without(drawn.value.drawing, view.value.hidden));

/** What of the view the drawing depends on, as a key. */
const wanted = computed(() => {
  const { around, collapse, budget, expanded, filter } = view.value;
  return writeAddress({ ...startView, around, collapse, budget, expanded, filter });
});

/** Gathers the drawing again whenever the view asks for another one. */
export function keepDrawing(): void {
  effect(() => {
    const key = wanted.value;
    void draw(key);
  });
}

/** Gathers the drawing of the present view again. */
export const redraw = (): Promise<void> => draw(wanted.peek());

async function draw(key: string): Promise<void> {
  const { failure: _, ...last } = drawn.peek();
  drawn.value = { ...last, waiting: true };
  const next = await gather(view.peek()).then(
    (drawing) => ({ drawing, waiting: false }),
    (failure: Error) => ({ ...last, waiting: false, failure }),
  );
  if (wanted.peek() === key) drawn.value = next;
}
