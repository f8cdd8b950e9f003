import { describe, expect, test } from '@jest/globals';
import { Parameter, toStatement } from '../../../src/projection/cypher.ts';
import { parseCypherFile, readCypherFiles } from '../../../src/projection/cypher-file.ts';

const page = parseCypherFile(
  'actor/statements-made',
  `// The statements that the actor makes, newest first.
MATCH (node:Statement)-[edge:ASSERTED_BY]->()
WHERE edge.targetId = this.id AND edge.key > $from AND edge.kind <> 'this edge'
WITH edge, node
ORDER BY edge.targetId DESC, edge.key DESC
`,
);
const parameters = { from: new Parameter('a') };

describe('a Cypher file', () => {
  test('says what it binds, takes and answers', () => {
    expect(page).toMatchObject({
      summary: 'The statements that the actor makes, newest first.',
      bindsEdge: true,
      nodeLabel: 'Statement',
      ordered: true,
      descending: true,
    });
    expect([...page.parameters]).toEqual(['from']);
  });

  test('is nested under the names of its place, and strings keep their words', () => {
    const { text, parameters: sent } = toStatement(
      page.body({ this: 'node0', edge: 'edge1', node: 'node1', parameters }),
    );
    expect(text).toBe(
      "MATCH (node1:Statement)-[edge1:ASSERTED_BY]->()\nWHERE edge1.targetId = node0.id AND edge1.key > $given.p0 AND edge1.kind <> 'this edge'\nWITH edge1, node1",
    );
    expect(sent).toEqual({ given: { p0: 'a' } });
  });

  test('starts from an id alone where the node is not needed', () => {
    const thisId = new Parameter('huawei');
    const { text } = toStatement(page.body({ thisId, edge: 'edge1', node: 'node1', parameters }));
    expect(text).toContain('edge1.targetId = $given.p0 AND edge1.key > $given.p1');
  });

  test('turns its order round for a page read from the end', () => {
    const binding = { edge: 'edge1', node: 'node1' };
    expect(page.order(binding).join('')).toBe('edge1.targetId DESC, edge1.key DESC');
    expect(page.order(binding, true).join('')).toBe('edge1.targetId, edge1.key');
    expect(page.key(binding).join('')).toBe('edge1.key');
  });

  test('without a parameter that it needs is refused', () => {
    expect(() => page.body({ this: 'node0', edge: 'edge1', node: 'node1' })).toThrow(
      'actor/statements-made needs the parameter $from',
    );
  });

  test('keeps an expression with commas in one term of the order', () => {
    const file = parseCypherFile('a/b', "// Answers.\nMATCH (node)\nWITH node\nORDER BY coalesce(node.a, ''), node.id");
    expect(file.order({ edge: 'edge1', node: 'node1' }, true).join('')).toBe(
      "coalesce(node1.a, '') DESC, node1.id DESC",
    );
  });
});

test('every file of the folder begins with one sentence that says what it answers', () => {
  const silent = [...readCypherFiles().values()].filter(({ summary }) => !/^[A-Z].*\.$/.test(summary));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

/** The variables that are known after the last line of a file: those of its last WITH, or all that its patterns name. */
function remaining(text: string): string[] {
  const last = text
    .replace(/\nORDER BY .*$/, '')
    .split(/^(?=WITH )/m)
    .at(-1);
  if (!last?.startsWith('WITH '))
    return [...text.matchAll(/[([]([A-Za-z]\w*)(?=[:)\]])|\bAS (\w+)/g)].map(([, named, made]) => named ?? made ?? '');
  let flat = last.slice('WITH '.length);
  for (let before = ''; before !== flat; ) {
    before = flat;
    flat = flat.replace(/\([^(){}[\]]*\)|\{[^(){}[\]]*\}|\[[^(){}[\]]*\]/g, '');
  }
  return flat.split(',').map((item) => item.trim().split(/\s/).at(-1) ?? '');
}

test('no file leaves a variable of its own behind, which would meet itself where the file is nested in itself', () => {
  const left = [...readCypherFiles().values()].flatMap(({ path, text }) =>
    remaining(text)
      .filter((name) => !['this', 'edge', 'node'].includes(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(left).toEqual([]);
});
