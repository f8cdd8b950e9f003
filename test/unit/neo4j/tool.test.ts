import { expect, test } from '@jest/globals';
import { javaMajor } from '../../../src/neo4j/embedded/tool.ts';

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "21" 2023-09-19 LTS', 21],
  ['openjdk version "25-ea" 2025-09-16', 25],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.4" 2024-07-16', 21],
  ['command not understood', undefined],
])('%s is Java %s', (text, major) => {
  expect(javaMajor(text)).toBe(major);
});
