import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { Kind, parse, type SelectionNode } from 'graphql';
import { readCookbook } from '../../graphiql/cookbook-folder.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The root fields by which anything can be asked. */
const fields = ['search', 'matchActors', 'assertions', 'disputedClaims', 'paths', 'timeline', 'facets', 'graph'].sort();

/** The root fields that some queries ask, of those that count here. */
function askedBy(texts: readonly string[]): string[] {
  const names = texts.flatMap((text) =>
    parse(text).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? definition.selectionSet.selections.map((one: SelectionNode) =>
            one.kind === Kind.FIELD ? one.name.value : '',
          )
        : [],
    ),
  );
  return [...new Set(names)].filter((name) => fields.includes(name)).sort();
}

test('the bench asks every root field that answers questions, and one as of an instant', () => {
  const texts = readdirSync(at('bench/question'))
    .map((name) => join(at('bench/question'), name, 'claimgraph.graphql'))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'));
  expect(askedBy(texts)).toEqual(fields);
  expect(texts.filter((text) => text.includes('asOf:'))).not.toEqual([]);
});

test('so does the cookbook', () => {
  const texts = readCookbook(at('docs/cookbook')).map(({ query }) => query);
  expect(askedBy(texts)).toEqual(fields);
  expect(texts.filter((text) => text.includes('asOf:'))).not.toEqual([]);
});
