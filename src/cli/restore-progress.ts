import type { WriteStream } from 'node:tty';

export interface StepDisplay {
  update(doing: string, done: number, all: number): void;
  /** Leaves the terminal as it was. */
  end(): void;
}

const frameMs = 200;

/** Shows on a terminal what is being done and how much of it is done, on one line; elsewhere a line for each thing. */
export function showSteps(stream: WriteStream): StepDisplay {
  if (!stream.isTTY) return { update: linePerStep(stream), end: () => {} };
  let shown = 0;
  return {
    update(doing, done, all) {
      const now = performance.now();
      if (now - shown < frameMs) return;
      shown = now;
      stream.write(`\r\x1b[K${doing}: ${done.toLocaleString('en')} of ${all.toLocaleString('en')} lines`);
    },
    end: () => void stream.write('\r\x1b[K'),
  };
}

function linePerStep(stream: WriteStream): StepDisplay['update'] {
  let last = '';
  return (doing) => {
    if (doing === last) return;
    last = doing;
    stream.write(`${doing}\n`);
  };
}
