import { Command, Option } from 'commander';
import { type Scope, scopes } from '../auth/scope.ts';
import { createToken, listTokens, revokeTokens, stateOf, type Token } from '../auth/token.ts';
import { rememberedMs } from '../auth/token-check.ts';
import { readConfig } from '../config.ts';
import type { Database } from '../neo4j/database.ts';
import { migrate } from '../neo4j/migrate.ts';
import { authorNamed, readName } from './author.ts';
import { readExpiry } from './expiry.ts';
import { openDatabase } from './open-database.ts';
import { report } from './report.ts';
import { listenForStop } from './stop-signal.ts';
import { table } from './table.ts';

interface CreateOptions {
  name: string;
  scope: Scope;
  /** In an object of its own, because commander takes undefined for a missing value. */
  expires: { at: string | undefined };
  json?: boolean;
}

/** `claimgraph token`: results go to standard output, what is told about them to standard error. Exits with 1 when nothing was done. */
export function tokenCommand(): Command {
  const command = new Command('token').description('make, list and revoke the tokens that callers show');
  command
    .command('create')
    .description('make a token and write it to standard output, this once')
    .requiredOption('--name <name>', 'who will hold it: the author of the changes made with it', readName)
    .addOption(
      new Option('--scope <scope>', 'what it may do; each includes those before it')
        .choices(scopes)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--expires <when>', '90d, 12h, 2030-01-31 or never')
        .argParser((text) => ({ at: readExpiry(text) }))
        .default({ at: readExpiry('90d') }, '90d'),
    )
    .option('--json', 'write all that is known of it as JSON')
    .action((options: CreateOptions) => withDatabase((database) => create(database, options)));
  command
    .command('list')
    .description('list all tokens, also those that have ended')
    .option('--json', 'write a JSON array')
    .action(({ json = false }) => withDatabase((database) => list(database, json)));
  command
    .command('revoke')
    .description('end tokens for good')
    .argument('<id...>', 'their ids, from `claimgraph token list`')
    .option('--json', 'write a JSON array')
    .action((ids: string[], { json = false }) => withDatabase((database) => revoke(database, ids, json)));
  return command;
}

async function withDatabase(work: (database: Database) => Promise<void>): Promise<void> {
  const { database, close } = await openDatabase(readConfig(), report, listenForStop().signal, { join: true });
  try {
    await migrate(database);
    await work(database);
  } finally {
    await close();
  }
}

async function create(database: Database, { name, scope, expires, json }: CreateOptions): Promise<void> {
  const wish = { name, scope, createdBy: authorNamed().id, expiresAt: expires.at };
  const { token, secret } = await createToken(database, wish);
  write(json ? toJson({ ...token, secret }) : `${secret}\n`);
  report(`Made the token ${token.id} of ${name} with the scope ${scope}, ${ending(token)}.`);
  report('It is shown this once and kept nowhere: put it where you keep passwords.');
}

async function list(database: Database, json: boolean): Promise<void> {
  const tokens = await listTokens(database);
  if (json) return write(toJson(tokens.map((token) => ({ ...token, state: stateOf(token) }))));
  if (tokens.length === 0) return report('There are no tokens; `claimgraph token create` makes one.');
  const rows = tokens.map((token) => [
    token.id,
    token.name,
    token.scope,
    stateOf(token),
    toMinute(token.expiresAt, 'never'),
    toMinute(token.lastUsedAt, 'not yet'),
    toMinute(token.createdAt, ''),
    token.createdBy,
  ]);
  write(table(['ID', 'NAME', 'SCOPE', 'STATE', 'EXPIRES', 'LAST USED', 'CREATED', 'CREATED BY'], rows));
}

async function revoke(database: Database, ids: string[], json: boolean): Promise<void> {
  const revoked = await revokeTokens(database, ids, authorNamed().id);
  if (json) write(toJson(revoked));
  for (const { id, name, revokedAt } of revoked) report(`The token ${id} of ${name} is revoked since ${revokedAt}.`);
  report(`Running servers refuse it within ${rememberedMs / 1_000} seconds.`);
}

function ending({ expiresAt }: Token): string {
  return expiresAt === undefined ? 'without an end' : `until ${expiresAt}`;
}

/** `2026-01-31 12:00`, in UTC. */
function toMinute(instant: string | undefined, absent: string): string {
  return instant === undefined ? absent : instant.slice(0, 16).replace('T', ' ');
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function write(text: string): void {
  process.stdout.write(text);
}
