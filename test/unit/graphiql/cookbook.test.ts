import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseRecipe } from '../../../graphiql/cookbook.ts';
import { readCookbook } from '../../../graphiql/cookbook-folder.ts';

const page = `# Who asserted what about Huawei?

Some prose, with \`code\`.

\`\`\`graphql
query WhoSaid($id: ID!) {
  actor(id: $id) { name }
}
\`\`\`

## Variables

\`\`\`json
{ "id": "huawei" }
\`\`\`

## Answer

\`\`\`json
{ "actor": { "name": "Huawei" } }
\`\`\`
`;

describe('a page of the cookbook', () => {
  it('is a question with its query, variables and answer', () => {
    expect(parseRecipe('01-who', page)).toEqual({
      name: '01-who',
      question: 'Who asserted what about Huawei?',
      query: 'query WhoSaid($id: ID!) {\n  actor(id: $id) { name }\n}\n',
      variables: '{ "id": "huawei" }\n',
      answer: '{ "actor": { "name": "Huawei" } }\n',
    });
  });

  it('may do without variables and answer', () => {
    expect(parseRecipe('02', '# Who?\n```graphql\n{ one }\n```\n')).toEqual({
      name: '02',
      question: 'Who?',
      query: '{ one }\n',
    });
  });

  it('may mark its headings as it likes', () => {
    for (const heading of ['### Variables:', '**Variables**', '**Variables:**', 'Variables', 'Variables:']) {
      const { variables } = parseRecipe('03', page.replace('## Variables', heading));
      expect(variables).toBe('{ "id": "huawei" }\n');
    }
  });

  it('is refused without a question or a query', () => {
    expect(() => parseRecipe('04', '```graphql\n{ one }\n```')).toThrow(
      'The cookbook page 04 has no "# Question" heading.',
    );
    expect(() => parseRecipe('05', '# Who?')).toThrow('The cookbook page 05 has no ```graphql block.');
  });
});

describe('a cookbook folder', () => {
  it('is read in the order of its names, without its README', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cookbook-'));
    for (const name of ['02-b.md', '01-a.md', 'README.md', 'picture.svg']) writeFileSync(join(folder, name), page);
    expect(readCookbook(folder).map(({ name }) => name)).toEqual(['01-a', '02-b']);
    rmSync(folder, { recursive: true });
  });

  it('may be absent', () => {
    expect(readCookbook(join(tmpdir(), 'no-such-cookbook'))).toEqual([]);
  });
});
