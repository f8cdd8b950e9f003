import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { nouns } from '../../src/model/noun.ts';
import type { Property } from '../../src/model/property.ts';
import { relationshipKinds } from '../../src/model/relationship.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { statement } from '../../src/neo4j/statement.ts';
import { type Cypher, Parameter, toStatement } from '../../src/projection/cypher.ts';
import { type CypherFile, cypherFolder, readCypherFiles } from '../../src/projection/cypher-file.ts';
import { emptyDatabase } from '../neo4j.ts';

const files = [...readCypherFiles().values()];

/** The statements of a search for paths, each of which is asked as it stands. */
const searches = readdirSync(join(cypherFolder, 'path')).map((name) => name.replace('.cypher', ''));

/** Folders of things that are no nodes: their `this` is a map that another file made. */
const derived = [
  'attribution-chain',
  'attribution-level',
  'claim-position',
  'action-status',
  'assertion-group',
  'facet',
  'facet-value',
  'timeline-connection',
  'timeline-entry',
  'claim-side',
  'claim-contradiction',
  'actor-match',
  'actor-merge-candidate',
  'actor-merge-candidate-edge',
  'change-event',
  'actor-judgement',
  'status-change',
];

/** Properties that the write path adds to what a record says. */
const written = ['id', 'recordedAt', 'recordedKey', 'targetId', 'order', 'scheme', 'value', 'key', 'firstEventOn'];

/** What the log of changes is made of. */
const logged = {
  labels: ['Change', 'ChangeSet', 'FormerEvent', 'ActorMerge', 'ActorJudgement', 'ImportBatch'],
  properties: [
    'createdSequence',
    'revision',
    'sequence',
    'kind',
    'subjectId',
    'subjectType',
    'before',
    'from',
    'to',
    'verb',
    'authorId',
    'authorName',
    'reason',
    'batchId',
    'eventId',
    'actionId',
    'mergedId',
    'into',
    'undone',
    'one',
    'other',
    'verdict',
    'started',
    'startedAt',
    'startedKey',
    'finished',
    'finishedAt',
    'undoes',
    'types',
    'created',
    'changed',
    'removed',
  ],
};

const namesOf = ({ name, kind }: Property): string[] =>
  kind === 'date' ? [name, `${name}Earliest`, `${name}Latest`] : [name];

const isDerived = ({ path }: CypherFile): boolean => derived.includes(path.split('/')[0] ?? '');

/** Every name that the model knows: the planner remarks on any other. */
function vocabulary() {
  const kinds = Object.values(nouns);
  return {
    labels: ['Identifier', ...logged.labels, ...kinds.flatMap(({ labels }) => labels)],
    types: ['IDENTIFIED_BY', ...relationshipKinds.map(({ type }) => type)],
    properties: [
      ...written,
      ...logged.properties,
      ...kinds.flatMap(({ properties, sortKey, edgeKey }) => [
        ...properties.flatMap(namesOf),
        ...(sortKey ? [sortKey.name] : []),
        ...(edgeKey ? [edgeKey] : []),
      ]),
      ...relationshipKinds.flatMap(({ properties }) => properties.flatMap(namesOf)),
    ],
  };
}

/** What may stand where a file leaves room for clauses. */
const room: Readonly<Record<string, Cypher>> = {
  matching: ['MATCH (matching:Node)'],
  fields: ["WITH count(matching) AS counted WITH '' AS field, 0 AS place, [{value: '', count: 1}] AS counts"],
  ...Object.fromEntries(
    ['statements', 'actionEvents', 'publications'].flatMap((list) =>
      [list, `undated${list.charAt(0).toUpperCase()}${list.slice(1)}`].map((name) => [name, ['MATCH (matching:Node)']]),
    ),
  ),
  groupBy: ["WITH collect(matching) AS members WITH {speaker: null} AS group, '' AS id, members"],
};

/** The file as it stands in a query: below a node, and its rows read. */
function embed(file: CypherFile): { text: string; parameters: Record<string, unknown> } {
  const parameters: Record<string, Parameter | Cypher> = Object.fromEntries(
    [...file.parameters].map((name) => [name, room[name] ?? new Parameter(null)]),
  );
  const body = toStatement(file.body({ this: 'this', edge: 'edge', node: 'node', parameters }));
  const order = file.ordered ? `\nORDER BY ${file.order({ this: 'this', edge: 'edge', node: 'node' }).join('')}` : '';
  const start = isDerived(file) ? 'UNWIND [$start] AS this' : 'MATCH (this:Node {id: $start})';
  return {
    text: `EXPLAIN ${start}\nRETURN COLLECT {\n${body.text}${file.ordered ? order : '\nWITH node'}\nRETURN node\n}`,
    parameters: { start: startOf(file), ...body.parameters },
  };
}

describe('the files of cypher/', () => {
  let database: Database;

  beforeAll(async () => {
    database = await emptyDatabase();
    const { labels, types, properties } = vocabulary();
    const all = properties.map((name) => `\`${name}\`: 0`).join(', ');
    await database.write(async (run) => {
      await run(`CREATE (node:Vocabulary:${[...new Set(labels)].join(':')} {${all}})`);
      for (const type of new Set(types)) await run(`MATCH (node:Vocabulary) CREATE (node)-[:${type} {${all}}]->(node)`);
      await run('MATCH (node:Vocabulary) DETACH DELETE node');
    });
  });

  test.each(files.map((file) => [file.path, file] as const))(
    '%s speaks only of what the model knows',
    async (_path, file) => {
      const { text, parameters } = embed(file);
      const { notifications } = await database.profile(text, parameters);
      expect(notifications.filter(({ code }) => !/Cartesian|UnboundedVariableLength|Deprecat/i.test(code))).toEqual([]);
    },
  );

  test.each(searches)('path/%s speaks only of what the model knows', async (name) => {
    const text = statement(`path/${name}`);
    const { notifications } = await database.profile(`EXPLAIN ${text}`, { search: {} });
    expect(notifications.filter(({ code }) => !/Cartesian|Deprecat/i.test(code))).toEqual([]);
  });

  test('a page names the index that it is read from', () => {
    const pages = files.filter(({ text }) => /edge\.targetId = this\.id/.test(text));
    expect(pages.length).toBeGreaterThan(30);
    for (const { text } of pages) expect(text).toMatch(/USING INDEX SEEK edge:\w+\(targetId, (\w+, )?\w+Key\)/);
  });
});

/** What stands for `this`: an id, or a map as another file makes it. */
const startOf = (file: CypherFile): unknown => (isDerived(file) ? {} : '');
