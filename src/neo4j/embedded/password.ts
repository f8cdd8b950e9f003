import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from './cannot-start.ts';

export interface PasswordPlace {
  data: string;
  home: string;
  /** The command that runs a main class of the jars. */
  command: string;
  options: string[];
}

/** The password of the server in this data folder: made at random before its first start, and kept in a file only its owner can read. */
export async function keepPassword({ data, home, command, options }: PasswordPlace): Promise<string> {
  const file = join(data, 'password');
  const started = await exists(join(home, 'data', 'databases', 'system'));
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (started) {
    if (kept !== '') return kept;
    throw new CannotStart(
      `The file ${file} with the database's password is missing; put it back, or remove ${data} to begin anew without its data.`,
    );
  }
  const password = kept || randomBytes(24).toString('hex');
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  // By a file, because everyone on this machine can read the arguments of a process.
  const request = join(data, 'set-password');
  try {
    await writeFile(request, `dbms\nset-initial-password\n${password}\n`, { mode: 0o600 });
    const places = [`NEO4J_HOME=${home}`, `NEO4J_CONF=${join(home, 'conf')}`];
    const admin = [...options, 'org.neo4j.server.startup.Neo4jAdminCommand', `@${request}`];
    await promisify(execFile)('env', [...places, command, ...admin]);
  } finally {
    await rm(request, { force: true });
  }
  return password;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
