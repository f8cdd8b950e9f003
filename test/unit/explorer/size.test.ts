import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const assets = join(project, 'dist/explorer/assets');
const mostBytes = 400_000;

it("holds the explorer's scripts, those of the worker and of files for download with them, below 400 kB packed", () => {
  execFileSync(process.execPath, ['--import', 'tsx', 'explorer/build.ts'], { cwd: project, stdio: 'inherit' });
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  expect(scripts).toContainEqual(expect.stringMatching(/^index-/));
  const bytes = scripts.map((name) => gzipSync(readFileSync(join(assets, name))).length);
  expect(bytes.reduce((sum, length) => sum + length, 0)).toBeLessThan(mostBytes);
}, 180_000);
