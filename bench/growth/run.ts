import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Report } from '../report/file.ts';
import { type Point, plot } from './plot.ts';

const help = `npm run bench:growth -- [options] [FILE...]
  --sizes LIST  statements in the graphs (10000,100000,1000000)
  --help
  FILE...       results of earlier runs of the bench, instead of running it`;

const questions = ['about', 'search-common', 'assertions-hub', 'drawing-hub', 'paths'];
const program = fileURLToPath(new URL('../run.ts', import.meta.url));
const picture = fileURLToPath(new URL('../../docs/growth.svg', import.meta.url));

/** Runs the bench of one size and gives the path of its result. */
async function measure(size: string): Promise<string> {
  const options = ['--size', size, '--peers', 'claimgraph', '--connections', '1', '--questions', questions.join(',')];
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let result: string | undefined;
  for await (const line of createInterface(child.stdout)) {
    process.stdout.write(`${line}\n`);
    result ??= /^Written to (.+)$/.exec(line)?.[1];
  }
  if (result === undefined) throw new Error(`The bench of ${size} statements gave no result.`);
  return result;
}

async function pointsOf(file: string): Promise<Point[]> {
  const report = JSON.parse(await readFile(file, 'utf8')) as Report;
  return report.questions.flatMap(({ name, peers: [own] }) =>
    own?.cells[0]
      ? [{ question: name, statements: report.options.size, milliseconds: own.cells[0].p50, hits: own.hits }]
      : [],
  );
}

function table(points: readonly Point[]): string {
  const sizes = [...new Set(points.map(({ statements }) => statements))].sort((a, b) => a - b);
  const cell = (name: string, size: number): string => {
    const point = points.find(({ question, statements }) => question === name && statements === size);
    return point ? `${point.milliseconds.toFixed(1)} ms, ${point.hits.toLocaleString('en')} hits` : '';
  };
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['question', ...sizes.map((size) => `${size.toLocaleString('en')} statements`)]),
    row(['---', ...sizes.map(() => '---:')]),
    ...questions.map((name) => row([`\`${name}\``, ...sizes.map((size) => cell(name, size))])),
  ].join('\n');
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: '10000,100000,1000000' }, help: { type: 'boolean', default: false } },
});
if (values.help) {
  process.stdout.write(`${help}\n`);
} else {
  const files = [...positionals];
  if (files.length === 0) for (const size of values.sizes.split(',')) files.push(await measure(size));
  const points = (await Promise.all(files.map(pointsOf))).flat();
  await writeFile(picture, `${await plot(points)}\n`);
  process.stdout.write(`${table(points)}\n\nThe picture is ${picture}\n`);
}
