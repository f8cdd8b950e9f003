import { expect, test } from '@jest/globals';
import { namelessFile } from '../../../src/import/nameless-file.ts';

test('a file without a name keeps what it is given and is not left behind, however the process ends', async () => {
  const file = await namelessFile();
  await file.writeFile('one');
  const { nlink, mode } = await file.stat();
  expect([nlink, mode & 0o777]).toEqual([0, 0o600]);
  const bytes = Buffer.alloc(3);
  await file.read(bytes, 0, 3, 0);
  expect(bytes.toString()).toBe('one');
  await file.close();
});
