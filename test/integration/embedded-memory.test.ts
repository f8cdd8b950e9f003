import { readFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { expect, test } from '@jest/globals';
import { emptyDatabase } from '../neo4j.ts';

const mebibyte = 1024 * 1024;
const embedded = process.env.CLAIMGRAPH_TEST_NEO4J_URI ? test.skip : test;

embedded('the embedded database has the memory that the documentation says', async () => {
  const text = await readFile('docs/capacity.md', 'utf8');
  expect(text).toContain("a quarter of the machine's memory as heap, between 512 MB and 4 GB");
  const database = await emptyDatabase();
  const [row] = await database.read(
    `CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
     RETURN attributes.HeapMemoryUsage.value.properties.max`,
  );
  const quarter = Math.min(4096, Math.max(512, totalmem() / 4 / mebibyte));
  // Java rounds to pieces of its heap.
  expect(Math.abs(Number(row?.[0]) / mebibyte - quarter)).toBeLessThan(64);
});
