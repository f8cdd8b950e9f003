import { execFileSync } from 'node:child_process';
import { appendFile, lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openOwn } from '../../src/file.ts';
import { command } from '../command.ts';
import { sampleDatabase, testDatabase, testServer } from '../neo4j.ts';
import { startProgram } from '../program.ts';

let folder: string;
let records: number;

beforeAll(async () => {
  const database = await sampleDatabase({ changes: true });
  const [row] = await database.read('MATCH (node:Node) WHERE NOT node:ActionEvent RETURN count(*)');
  records = Number(row?.[0]);
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-export-'));
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...words: string[]) => command(['export', ...words]);

describe('claimgraph export', () => {
  it('writes every record to standard output, and tells of it on the other stream', async () => {
    const { code, out, told } = await run();
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toHaveLength(records);
    expect(told).toContain(`Exported ${records} records\n`);
  });

  it('writes a file, packed if its name says so, with the same content', async () => {
    const file = join(folder, 'graph.jsonl');
    const packed = `${file}.gz`;
    expect((await run(file)).code).toBe(0);
    expect((await run(packed)).told).toContain(`Exported ${records} records to ${packed}\n`);
    expect(gunzipSync(await readFile(packed)).equals(await readFile(file))).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['graph.jsonl', 'graph.jsonl.gz']);
  });

  it('ends quietly where whoever reads has had enough', async () => {
    const { child, exited, told } = startProgram(testServer(), { command: ['export'] });
    child.stdout?.destroy();
    expect([await exited, told()]).toEqual([0, expect.stringMatching(/^Connecting to .*\nExported \d+ records\n$/)]);
  });

  it('leaves a part of a file where it is killed, which the next one takes away', async () => {
    const file = join(folder, 'killed.jsonl');
    const left = async () => (await readdir(folder)).filter((name) => name.startsWith('killed'));
    const { child, exited } = startProgram(testServer(), { command: ['export', file] });
    while ((await left()).length === 0 && child.exitCode === null) await pause(1);
    child.kill('SIGKILL');
    expect([await exited, await left()]).toEqual([null, ['killed.jsonl.part']]);
    await appendFile(`${file}.part`, 'the rest of what was cut off');
    expect((await run(file)).code).toBe(0);
    expect(await left()).toEqual(['killed.jsonl']);
    expect((await readFile(file, 'utf8')).trimEnd().split('\n')).toHaveLength(records);
  });

  it('lets no other process write the same file meanwhile', async () => {
    const file = join(folder, 'shared.jsonl');
    const own = await openOwn(`${file}.part`);
    const { code, told } = await run(file);
    expect([code, told]).toEqual([
      1,
      expect.stringContaining(`Another process writes ${file}; wait until it has ended`),
    ]);
    await own?.close();
    expect((await run(file)).code).toBe(0);
  });

  it('writes straight into what is no regular file, and behind a link', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [printed] = await Promise.all([readFile(pipe, 'utf8'), run(pipe, '--format', 'jsonl')]);
    expect(printed).toBe((await run()).out);
    expect((await lstat(pipe)).isFIFO()).toBe(true);
    const [file, link] = [join(folder, 'linked.jsonl'), join(folder, 'link.jsonl')];
    await writeFile(file, '');
    await symlink(file, link);
    expect((await run(link)).code).toBe(0);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readFile(file, 'utf8')).toBe(printed);
  });

  it('says which formats there are where a name says none', async () => {
    const { code, told } = await run(join(folder, 'graph.xyz'));
    expect([code, told]).toEqual([
      1,
      expect.stringContaining('does not tell the format; name one with --format: jsonl, nodes'),
    ]);
  });

  it('says that a file cannot be written', async () => {
    const { code, told } = await run(join(folder, 'nowhere', 'graph.jsonl'));
    expect([code, told]).toEqual([1, expect.stringContaining('graph.jsonl cannot be written: ENOENT')]);
  });

  it('leaves a file as it was, and nothing beside it, when it cannot go through', async () => {
    const file = join(folder, 'kept.jsonl');
    await writeFile(file, 'before');
    await testDatabase().write((run) => run("CREATE (:Node {id: 'zzz-nothing'})"));
    const { code, told } = await run(file);
    expect([code, told]).toEqual([1, expect.stringContaining('The node "zzz-nothing" has no type of the model')]);
    expect([await readFile(file, 'utf8'), await readdir(folder)]).toEqual([
      'before',
      expect.not.arrayContaining(['kept.jsonl.part']),
    ]);
  });
});
