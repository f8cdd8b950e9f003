import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { rules } from '../../src/check/rule-list.ts';

test('the documentation of the check lists every rule once', () => {
  const text = readFileSync(new URL('../../docs/check.md', import.meta.url), 'utf8');
  const table = text.slice(text.indexOf('| about'));
  const told = [...table.matchAll(/^\|[^|]*\|(.*)\|$/gm)].flatMap(
    ([, list = '']) => list.match(/(?<=`)[a-z-]+(?=`)/g) ?? [],
  );
  expect(told.sort()).toEqual(rules.map(({ name }) => name).sort());
});
