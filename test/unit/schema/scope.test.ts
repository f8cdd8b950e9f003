import { expect, test } from '@jest/globals';
import { buildClaimgraphSchema } from '../../../src/schema/build.ts';
import { neededScopes } from '../../auth/needed.ts';

test('every mutation and subscription needs the scope that the table of the tests says, and tells it', async () => {
  const schema = await buildClaimgraphSchema();
  const declared = [schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map(({ name, extensions, description }) => {
      expect(description).toMatch(new RegExp(`Needs the scope \`${extensions.scope}\`\\.$`));
      return [`${root?.name}.${name}`, extensions.scope];
    }),
  );
  expect(Object.fromEntries(declared)).toEqual(neededScopes);
});
