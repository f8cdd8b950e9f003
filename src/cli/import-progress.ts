import type { WriteStream } from 'node:tty';
import { Presets, SingleBar } from 'cli-progress';
import type { Source } from '../import/source/source.ts';
import type { Progress } from '../import/stream/import-items.ts';

export interface ProgressDisplay {
  onBytes(count: number): void;
  onProgress(progress: Progress): void;
  end(): void;
}

/** How often a line is written where nobody watches a terminal. */
const lineMs = 10_000;

/** Shows how far an import is: a bar on a terminal, else a line now and then. */
export function showProgress(sources: readonly Source[], stream: WriteStream): ProgressDisplay {
  const sizes = sources.map(({ size }) => size);
  const total = sizes.includes(undefined) ? undefined : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  const show = stream.isTTY ? barOn(stream, total) : linesOn(stream);
  const began = performance.now();
  let bytes = 0;
  return {
    onBytes: (count) => {
      bytes += count;
    },
    onProgress: (progress) => show.update(progressText(progress, began, bytes, total), bytes),
    end: () => show.end(),
  };
}

/** One line for a person: `12,000 records, 4,000 a second, 2 refused, about 3 min left`. */
export function progressText(
  { read, refused }: Pick<Progress, 'read' | 'refused'>,
  began: number,
  bytes: number,
  total: number | undefined,
  now = performance.now(),
): string {
  const seconds = Math.max(0.001, (now - began) / 1000);
  const left = total === undefined || bytes === 0 ? undefined : (seconds * Math.max(0, total - bytes)) / bytes;
  return [
    `${count(read)} records`,
    `${count(Math.round(read / seconds))} a second`,
    ...(refused > 0 ? [`${count(refused)} refused`] : []),
    ...(left === undefined ? [] : [`about ${timeText(left)} left`]),
  ].join(', ');
}

function count(number: number): string {
  return number.toLocaleString('en');
}

function timeText(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (seconds < 3_600) return `${Math.ceil(seconds / 60)} min`;
  return `${Math.floor(seconds / 3_600)} h ${Math.ceil((seconds % 3_600) / 60)} min`;
}

interface Show {
  update(text: string, bytes: number): void;
  end(): void;
}

function barOn(stream: WriteStream, total: number | undefined): Show {
  const format = total === undefined ? '{text}' : '{bar} {percentage}% {text}';
  const bar = new SingleBar({ format, stream, hideCursor: true, barsize: 24 }, Presets.shades_classic);
  bar.start(total ?? 0, 0, { text: 'reading' });
  return { update: (text, bytes) => bar.update(bytes, { text }), end: () => bar.stop() };
}

function linesOn(stream: WriteStream): Show {
  let told = performance.now();
  return {
    update(text) {
      if (performance.now() - told < lineMs) return;
      told = performance.now();
      stream.write(`${text}\n`);
    },
    end: () => {},
  };
}
