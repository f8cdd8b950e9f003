import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Migration {
  /** The file's name without its ending: `001-identity`. */
  name: string;
  /** SHA-256 of the text, in hexadecimal, the same for both kinds of line ends. */
  checksum: string;
  statements: string[];
  /** Schema commands run in a transaction of their own; data statements run in one transaction together with the record. */
  kind: 'schema' | 'data';
}

/** Where the migrations of this program are. */
export const migrationFolder = fileURLToPath(new URL('../../cypher/migrations', import.meta.url));

/** Reads `NNN-name.cypher` files in the order of their numbers. Throws on another name, a number used twice, or a mix of kinds. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cypher')).sort();
  const migrations = await Promise.all(
    files.map(async (file) => parse(file, await readFile(join(folder, file), 'utf8'))),
  );
  for (const [index, { name }] of migrations.entries()) {
    const previous = migrations[index - 1]?.name;
    if (previous?.slice(0, 3) === name.slice(0, 3)) {
      throw new Error(`The migrations ${previous} and ${name} have the same number; renumber the newer one.`);
    }
  }
  return migrations;
}

function parse(file: string, raw: string): Migration {
  if (!/^\d{3}-[a-z0-9-]+\.cypher$/.test(file)) {
    throw new Error(`The migration ${file} must be named like 001-what-it-does.cypher.`);
  }
  const name = file.slice(0, -'.cypher'.length);
  const text = raw.replaceAll('\r\n', '\n');
  const statements = split(text);
  const kinds = new Set(statements.map(kindOf));
  if (kinds.size > 1) {
    throw new Error(`The migration ${name} mixes schema commands and data; Neo4j runs them apart, so make two files.`);
  }
  const checksum = createHash('sha256').update(text).digest('hex');
  return { name, checksum, statements, kind: kinds.has('data') ? 'data' : 'schema' };
}

/** Statements end with a semicolon at the end of a line. */
function split(text: string): string[] {
  return text
    .split(/;[ \t]*$/m)
    .map((part) => part.trim())
    .filter((part) => withoutComments(part) !== '');
}

function kindOf(text: string): Migration['kind'] {
  return /^(CREATE|DROP)\s[^(]*?(CONSTRAINT|INDEX)\b/i.test(withoutComments(text)) ? 'schema' : 'data';
}

function withoutComments(text: string): string {
  return text.replaceAll(/^\s*\/\/.*$/gm, '').trim();
}
