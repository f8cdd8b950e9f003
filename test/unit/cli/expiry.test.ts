import { expect, test } from '@jest/globals';
import { readExpiry } from '../../../src/cli/expiry.ts';
import { table } from '../../../src/cli/table.ts';

const now = new Date('2026-01-31T12:00:00.000Z');

test.each([
  ['90d', '2026-05-01T12:00:00.000Z'],
  ['12h', '2026-02-01T00:00:00.000Z'],
  ['2026-01-31', '2026-01-31T23:59:59.999Z'],
  ['2030-01-31T12:00:00+01:00', '2030-01-31T11:00:00.000Z'],
  ['never', undefined],
])('%s ends at %s', (text, at) => {
  expect(readExpiry(text, now)).toBe(at);
});

test.each([
  ['soon', 'Write 90d, 12h, 2030-01-31, 2030-01-31T12:00:00Z or never.'],
  ['0d', 'Write 90d, 12h, 2030-01-31, 2030-01-31T12:00:00Z or never.'],
  ['2026-02-30', 'Write 90d, 12h, 2030-01-31, 2030-01-31T12:00:00Z or never.'],
  ['2026-01-30', '2026-01-30T23:59:59.999Z has passed.'],
])('%s is refused', (text, message) => {
  expect(() => readExpiry(text, now)).toThrow(message);
});

test('a table has its columns below each other, by characters and not by bytes', () => {
  const rows = [
    ['𝒜da', 'x'],
    ['Bo', 'yy'],
  ];
  expect(table(['NAME', 'ID'], rows)).toBe('NAME  ID\n𝒜da   x\nBo    yy\n');
});
