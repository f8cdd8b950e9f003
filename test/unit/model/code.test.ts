import { expect, test } from '@jest/globals';
import { codeProblem } from '../../../src/model/code.ts';

test.each([
  ['country', 'GB', undefined],
  ['country', 'UK', 'country: "UK" is not a country code of two capitals such as GB.'],
  ['country', 'gb', 'country: "gb" is not a country code of two capitals such as GB.'],
  ['country', '', 'country: is empty; leave it out instead.'],
  ['language', 'en-GB', undefined],
  ['language', 'en-gb', 'language: "en-gb" is recorded as en-GB.'],
  ['language', 'english', 'language: "english" is not a language tag such as en or en-GB.'],
  ['jurisdiction', 'anywhere', undefined],
])('a %s %j is told what is wrong with it', (name, code, problem) => {
  expect(codeProblem(name, code)).toBe(problem);
});
