import { go, view } from '../view/history.ts';

const focusOn = (place: string) => document.querySelector<HTMLElement>(place)?.focus();

/** Ways past what stands before the content; seen when the keys reach them. */
export function Skip() {
  const { shape, open, route } = view.value;
  return (
    <nav class="skip" aria-label="Skip">
      <button type="button" onClick={() => focusOn('main')}>
        Skip to {shape === 'LIST' ? 'the tables' : 'the drawing'}
      </button>
      {shape === 'DRAWING' && (
        <button
          type="button"
          onClick={() => {
            go({ shape: 'LIST' });
            focusOn('main');
          }}
        >
          Read the drawing as tables
        </button>
      )}
      {(open !== '' || route) && (
        <button type="button" onClick={() => focusOn('.side-panels')}>
          Skip to the reading panel
        </button>
      )}
    </nav>
  );
}
