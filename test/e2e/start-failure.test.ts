import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testConnection } from '../neo4j.ts';
import { endPrograms, runProgram } from '../program.ts';

/** Each of these starts ends by itself, with 1, and tells one sentence. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-failure-'));
});
afterAll(async () => {
  endPrograms();
  await rm(folder, { recursive: true, force: true });
});

async function refusal(variables: Record<string, string | undefined>): Promise<string> {
  const { code, told } = await runProgram({ CLAIMGRAPH_DATA: join(folder, 'data'), ...variables });
  expect(code).toBe(1);
  const last = told.split('\n').at(-1) ?? '';
  expect(last).toMatch(/^Claimgraph stops: .*\.$/);
  return last.slice('Claimgraph stops: '.length);
}

/** A folder with a program of that name that only tells its version, for the start of PATH. */
async function pretend(programs: Record<string, string>): Promise<string> {
  const bin = await mkdtemp(join(folder, 'bin-'));
  for (const [name, script] of Object.entries(programs)) {
    await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(bin, name), 0o755);
  }
  return bin;
}

const java17 = `echo 'openjdk version "17.0.15" 2025-04-15' >&2`;
const maven38 = `echo 'Apache Maven 3.8.7'`;

describe('configuration', () => {
  test('a port that is no number', async () => {
    expect(await refusal({ PORT: 'http' })).toBe('PORT must be a whole number from 0 to 65535, not "http".');
  });

  test('a port in use is told before anything starts', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    expect(await refusal({ PORT: String(port) })).toBe(
      `Port ${port} on 127.0.0.1 is in use; stop the program that has it, or set PORT to another one (0 takes any free one).`,
    );
    other.close();
    expect(await readdir(folder)).not.toContain('data');
  });

  test('a host that is not this machine', async () => {
    expect(await refusal({ HOST: '192.0.2.1' })).toBe(
      '"192.0.2.1" is no address of this machine; correct HOST (127.0.0.1 for this machine alone).',
    );
  });
});

describe('a server of your own', () => {
  test('an address of another kind', async () => {
    expect(await refusal({ NEO4J_URI: 'http://localhost:7474' })).toBe(
      'NEO4J_URI must look like neo4j://host:7687 (bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc), not "http://localhost:7474".',
    );
  });

  test.each(['bolt', 'neo4j'])('a %s address where nothing answers', async (scheme) => {
    expect(await refusal({ NEO4J_URI: `${scheme}://127.0.0.1:9` })).toBe(
      `No Neo4j answers at ${scheme}://127.0.0.1:9; start it, correct NEO4J_URI, or unset it to start one here.`,
    );
  });

  test('a wrong password', async () => {
    const { uri } = testConnection();
    expect(await refusal({ NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong' })).toBe(
      `The Neo4j at ${uri} refuses the user "neo4j" with this password; correct NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  });

  test('a database that it does not have', async () => {
    const { uri, username, password } = testConnection();
    const server = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    expect(await refusal({ ...server, NEO4J_DATABASE: 'elsewhere' })).toBe(
      `The Neo4j at ${uri} has no database "elsewhere"; create it or correct NEO4J_DATABASE.`,
    );
  });
});

describe('tools', () => {
  const path = process.env.PATH ?? '';

  test('no Java', async () => {
    expect(await refusal({ PATH: await pretend({}), JAVA_HOME: undefined })).toMatch(
      /^Java was not found \(tried "java"\): Neo4j 5\.26\.\d+ needs Java 17 or 21\. Install it/,
    );
  });

  test('a Java that is too old', async () => {
    const bin = await pretend({ java: `echo 'openjdk version "11.0.22" 2024-01-16' >&2` });
    expect(await refusal({ PATH: `${bin}:${path}`, JAVA_HOME: undefined })).toMatch(
      /^"java" is Java 11: Neo4j 5\.26\.\d+ needs Java 17 or 21\. Install it/,
    );
  });

  test('no Maven, when Neo4j was not fetched yet', async () => {
    const bin = await pretend({ java: java17 });
    const variables = { JAVA_HOME: undefined, MAVEN_HOME: undefined, CLAIMGRAPH_CACHE: join(folder, 'cache') };
    expect(await refusal({ ...variables, PATH: `${bin}:${dirname('/bin/sh')}-none` })).toMatch(
      /^Maven was not found \(tried "mvn"\): Maven 3\.6\.3 or later fetches Neo4j on the first start\. Install it/,
    );
  });

  test('a Maven that is too old', async () => {
    const bin = await pretend({ java: java17, mvn: `echo 'Apache Maven 3.3.9'` });
    const variables = { JAVA_HOME: undefined, MAVEN_HOME: undefined, CLAIMGRAPH_CACHE: join(folder, 'cache') };
    expect(await refusal({ ...variables, PATH: `${bin}:${path}` })).toMatch(
      /^"mvn" is Maven 3\.3\.9: Maven 3\.6\.3 or later fetches Neo4j on the first start\. Install a newer one/,
    );
  });

  test('a fetch that fails leaves nothing that looks fetched', async () => {
    const fails = `case "$*" in *-v) ${maven38};; *) echo '[ERROR] Could not resolve dependencies.'; exit 1;; esac`;
    const bin = await pretend({ java: java17, mvn: fails });
    const cache = join(folder, 'cache');
    const variables = { JAVA_HOME: undefined, MAVEN_HOME: undefined, CLAIMGRAPH_CACHE: cache };
    expect(await refusal({ ...variables, PATH: `${bin}:${path}` })).toMatch(
      /^Maven could not fetch Neo4j 5\.26\.\d+: Could not resolve dependencies\. Check the network/,
    );
    expect(await readdir(cache, { recursive: true })).toEqual([expect.stringMatching(/^neo4j-/)]);
  });
});

describe('the data folder', () => {
  test('is a file', async () => {
    const data = join(folder, 'file');
    await writeFile(data, '');
    expect(await refusal({ CLAIMGRAPH_DATA: data })).toBe(
      `The data folder ${data} is not a folder but a file, or lies in one; set CLAIMGRAPH_DATA to another one.`,
    );
  });

  test('has lost the password of its database', async () => {
    const data = join(folder, 'lost');
    await mkdir(join(data, 'neo4j', 'data', 'databases', 'system'), { recursive: true });
    expect(await refusal({ CLAIMGRAPH_DATA: data })).toBe(
      `The file ${data}/password with the database's password is missing; put it back, or remove ${data} to begin anew without its data.`,
    );
  });

  const mounts = canMount();
  const onMount = mounts ? test : test.skip;
  const reason = mounts ? '' : ' (skipped: only root can mount a small disk)';

  onMount(`lies on a full disk${reason}`, async () => {
    await onDisk('size=8m', async (data) => {
      expect(await refusal({ CLAIMGRAPH_DATA: data })).toBe(
        `The disk of the data folder ${data} is full: Neo4j needs 64 MB free to start. Free some space, or set CLAIMGRAPH_DATA to another one.`,
      );
    });
  });

  onMount(`cannot be written${reason}`, async () => {
    await onDisk('ro', async (data) => {
      expect(await refusal({ CLAIMGRAPH_DATA: data })).toBe(
        `The data folder ${data} cannot be written; give yourself the right to, or set CLAIMGRAPH_DATA to another one.`,
      );
    });
  });

  async function onDisk(option: string, work: (data: string) => Promise<void>): Promise<void> {
    const disk = await mkdtemp(join(folder, 'disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', option, 'claimgraph-test', disk]);
    try {
      await work(join(disk, 'data'));
    } finally {
      execFileSync('umount', [disk]);
    }
  }

  function canMount(): boolean {
    if (process.getuid?.() !== 0) return false;
    try {
      execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'claimgraph-test', tmpdir()], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  }
});
