import { expect, it } from '@jest/globals';
import { beginning } from '../../explorer/drawing/gather.ts';
import { DrawDocument } from '../../explorer/question/typed.ts';
import { startView } from '../../explorer/view/view.ts';
import { firstDrawing, warmUp } from '../../src/cli/warm-up.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { ask } from '../ask.ts';
import { sampleDatabase } from '../neo4j.ts';

it('plans ahead what the explorer asks when it is opened', async () => {
  const database = await sampleDatabase();
  const ahead = await ask(database, firstDrawing);
  const opened = await ask(database, DrawDocument.toString(), { ...beginning(startView) });
  expect(opened.result.errors).toBeUndefined();
  expect(ahead.statements.map(({ text }) => text)).toEqual(opened.statements.map(({ text }) => text));
});

it('fails nobody when the server is stopped meanwhile', async () => {
  const database = await sampleDatabase();
  const schema = await buildClaimgraphSchema();
  await warmUp(schema, { database, signal: AbortSignal.abort(), maxReads: 1_000 });
});
