import type { WriteStream } from 'node:tty';

export interface CountDisplay {
  update(count: number): void;
  /** Leaves the terminal as it was. */
  end(): void;
}

const frameMs = 200;

/** Shows on a terminal how many there are so far and how many a second, on one line; elsewhere nothing. */
export function showCount(stream: WriteStream, what: string): CountDisplay {
  if (!stream.isTTY) return { update: () => {}, end: () => {} };
  const began = performance.now();
  let shown = 0;
  return {
    update(count) {
      const now = performance.now();
      if (now - shown < frameMs) return;
      shown = now;
      const rate = Math.round((count * 1_000) / (now - began));
      stream.write(`\r\x1b[K${count.toLocaleString('en')} ${what}, ${rate.toLocaleString('en')} a second`);
    },
    end: () => void stream.write('\r\x1b[K'),
  };
}
