import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readCookbook } from '../../graphiql/cookbook-folder.ts';
import { check } from '../../src/check/check.ts';
import { mappedBy } from '../../src/import/mapping/apply.ts';
import { readMapping } from '../../src/import/mapping/read.ts';
import { fileAt } from '../../src/import/source/source.ts';
import { type Imported, importItems } from '../../src/import/stream/import-items.ts';
import { existingIn, loadingInto } from '../../src/import/stream/load-step.ts';
import { seenIds } from '../../src/import/stream/seen.ts';
import { program } from '../../src/model/origin.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { ask } from '../ask.ts';
import { fixtures } from '../fixture/ofac.ts';
import { emptyDatabase, settle } from '../neo4j.ts';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const recipes = readCookbook(join(docs, 'inquiry'));

/** Imports the transcripts as the guide says. */
async function importTranscripts(database: Database, file: string): Promise<Imported> {
  const format = mappedBy(await readMapping(join(docs, 'import', 'mappings', 'horizon-inquiry.yaml')), {});
  return importItems(
    format([await fileAt(file)], () => {}),
    {
      load: loadingInto(database, { author: program, verb: 'import' }),
      seen: seenIds(),
      existing: existingIn(database),
      limits: { records: 2_000, bytes: 10_000_000 },
      strict: true,
      reject: async () => {},
    },
  );
}

test('the guide asks ten questions', () => {
  expect(recipes.map(({ question }) => question.endsWith('?'))).toEqual(Array(10).fill(true));
});

const reason =
  fixtures === undefined ? ' (skipped: CLAIMGRAPH_FIXTURES does not name the folder of the transcripts)' : '';

(fixtures === undefined ? describe.skip : describe)(`the guide to an inquiry${reason}`, () => {
  let database: Database;

  beforeAll(async () => {
    database = await emptyDatabase();
    const imported = await importTranscripts(database, join(fixtures ?? '', 'horizon', 'pohi_phase-2.jsonl'));
    expect(imported).toMatchObject({ ending: 'DONE', refused: 0, waiting: 0 });
    await settle(database);
  }, 900_000);

  test('its transcripts break no rule of the model', async () => {
    for await (const finding of check(database)) expect(finding).toBeUndefined();
  }, 300_000);

  test.each(recipes)('answers: $question', async (recipe) => {
    const { result } = await ask(database, recipe.query, JSON.parse(recipe.variables ?? '{}'));
    expect(result).toEqual({ data: JSON.parse(recipe.answer ?? 'null') });
  });
});
