import { parse } from 'graphql';
import { loadRecords } from '../../../src/import/load.ts';
import type { Database } from '../../../src/neo4j/database.ts';
import type { Sides } from './side.ts';

const statement = (name: string, saidOn: string) => ({
  type: 'Statement',
  id: `meanwhile-${name}`,
  text: 'Written while another reads.',
  form: 'NARRATION',
  speechAct: 'INFORM',
  saidOn,
  about: [{ node: 'huawei' }],
  foundIn: [{ node: 'stockpile-article' }],
});

/** Writes statements of the given days about Huawei. */
export async function write(database: Database, days: Readonly<Record<string, string>>): Promise<void> {
  await loadRecords(
    database,
    Object.entries(days).map(([name, day]) => statement(name, day)),
  );
}

/** Removes what `write` wrote, or one statement of it. */
export async function remove(database: Database, name = ''): Promise<void> {
  const id = `meanwhile-${name}`;
  await database.write((run) => run('MATCH (node:Node) WHERE node.id STARTS WITH $id DETACH DELETE node', { id }));
}

const page = 'nodes { id } pageInfo { endCursor }';
const lists = {
  all: `query($first: Int, $after: String) { statements(first: $first, after: $after) { ${page} } }`,
  nested: `query($first: Int, $after: String) { actor(id: "huawei") { statements: statementsAbout(first: $first, after: $after) { ${page} } } }`,
};

/** Reads a page of all statements, or of those about Huawei, newest first. */
export async function read({ actual }: Sides, list: keyof typeof lists, first: number, after: string | null = null) {
  const { result } = await actual(parse(lists[list]), { first, after });
  const data = result.data as { actor?: object };
  const { statements } = (data.actor ?? data) as {
    statements: { nodes: { id: string }[]; pageInfo: { endCursor: string } };
  };
  return { ids: statements.nodes.map(({ id }) => id), cursor: statements.pageInfo.endCursor };
}
