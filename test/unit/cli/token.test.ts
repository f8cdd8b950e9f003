import { expect, test } from '@jest/globals';
import { tokenCommand } from '../../../src/cli/token.ts';

/** What the command complains of before it does anything. */
async function complaint(words: string[]): Promise<string> {
  let told = '';
  const command = tokenCommand();
  for (const each of [command, ...command.commands]) {
    each.exitOverride().configureOutput({
      writeErr: (text) => {
        told += text;
      },
    });
  }
  await expect(command.parseAsync(words, { from: 'user' })).rejects.toMatchObject({ exitCode: 1 });
  return told;
}

test.each([
  [
    ['create', '--name', 'x', '--scope', 'write'],
    "'write' is invalid. Allowed choices are read, contribute, curate, admin",
  ],
  [['create', '--name', 'x'], "required option '--scope <scope>' not specified"],
  [['create', '--scope', 'read'], "required option '--name <name>' not specified"],
  [['create', '--name', ' ', '--scope', 'read'], 'Write 1 to 100 characters on one line.'],
  [['create', '--name', 'x', '--scope', 'read', '--expires', '2020-01-01'], '2020-01-01T23:59:59.999Z has passed.'],
  [['create', '--name', 'x', '--scope', 'read', '--expires', 'soon'], 'Write 90d, 12h, 2030-01-31'],
  [['revoke'], "missing required argument 'id'"],
  [['revoke', 'x', '--forever'], "unknown option '--forever'"],
])('%j is refused before the database is opened', async (words, message) => {
  expect(await complaint(words)).toContain(message);
});
