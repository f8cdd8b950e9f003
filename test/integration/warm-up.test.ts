import { expect, it } from '@jest/globals';
import { beginning } from '../../explorer/drawing/gather.ts';
import { DrawDocument, SuggestDocument } from '../../explorer/question/typed.ts';
import { startView } from '../../explorer/view/view.ts';
import { firstDrawing, warmUp, warmUpNext } from '../../src/cli/warm-up.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { ask } from '../ask.ts';
import { sampleDatabase } from '../neo4j.ts';

/** The texts that are planned when the server has started. */
async function plannedAhead(database: Database): Promise<Set<string>> {
  const texts = new Set<string>();
  const noting: Database = {
    ...database,
    read: (text, ...others) => {
      texts.add(text);
      return database.read(text, ...others);
    },
  };
  const signal = new AbortController().signal;
  await warmUpNext(await buildClaimgraphSchema(), { database: noting, signal, maxReads: 100_000 });
  return texts;
}

it('plans ahead what the explorer asks when it is opened', async () => {
  const database = await sampleDatabase();
  const ahead = await ask(database, firstDrawing);
  const opened = await ask(database, DrawDocument.toString(), { ...beginning(startView) });
  expect(opened.result.errors).toBeUndefined();
  expect(ahead.statements.map(({ text }) => text)).toEqual(opened.statements.map(({ text }) => text));
});

it('plans ahead what the explorer asks while somebody types', async () => {
  const database = await sampleDatabase();
  const ahead = await plannedAhead(database);
  const { result, statements } = await ask(database, SuggestDocument.toString(), {
    text: 'spare parts',
    name: 'spare',
  });
  expect(result.errors).toBeUndefined();
  expect(statements.map(({ text }) => text).filter((text) => !ahead.has(text))).toEqual([]);
});

it.each([
  '{ graph(around: ["huawei", "ncsc"], depth: 2, budget: 80, rank: NEWEST) { nodes { label } truncated } }',
  '{ graph(around: ["huawei"], depth: 3, collapse: ACTORS) { nodes { label degree } } }',
  '{ paths(from: "eric-schmidt", to: "united-states", maxLength: 4) { paths { hops { sentence } } } }',
])('plans ahead what readers ask next, of whomever they ask it: %s', async (question) => {
  const database = await sampleDatabase();
  const ahead = await plannedAhead(database);
  const { result, statements } = await ask(database, question);
  expect(result.errors).toBeUndefined();
  expect(statements.map(({ text }) => text).filter((text) => !ahead.has(text))).toEqual([]);
});

it('fails nobody when the server is stopped meanwhile, or holds nothing', async () => {
  const database = await sampleDatabase();
  const schema = await buildClaimgraphSchema();
  for (const warm of [warmUp, warmUpNext]) {
    await warm(schema, { database, signal: AbortSignal.abort(), maxReads: 1_000 });
    const signal = new AbortController().signal;
    await warm(schema, { database: { ...database, read: async () => [] }, signal, maxReads: 1_000 });
  }
});
