/** How long and how far apart the two clicks of a double click are at most. */
const timeMs = 400;
const reach = 6;

export interface Twice {
  /** After a click: what a second one at the same place of the window would do. */
  after(click: Event, work: () => void): void;
  leave(): void;
}

/** Double clicks that are told from where they are on the window: a first click opens the panel, which moves all that was under it. */
export function createTwice(): Twice {
  let first: { click: MouseEvent; work(): void } | undefined;
  const listener = (second: MouseEvent) => {
    if (!first || second.timeStamp - first.click.timeStamp > timeMs) return;
    const { click, work } = first;
    if (Math.hypot(second.clientX - click.clientX, second.clientY - click.clientY) > reach) return;
    first = undefined;
    second.preventDefault();
    second.stopImmediatePropagation();
    work();
  };
  addEventListener('click', listener, true);
  return {
    after(click, work) {
      first = click instanceof MouseEvent ? { click, work } : undefined;
    },
    leave: () => removeEventListener('click', listener, true),
  };
}
