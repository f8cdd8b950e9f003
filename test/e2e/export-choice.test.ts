import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { targetsOf } from '../../src/export/entry.ts';
import { exportFormats } from '../../src/export/format.ts';
import type { JsonRecord } from '../../src/model/to-record.ts';
import { buildClaimgraphSchema } from '../../src/schema/build.ts';
import { answer } from '../ask.ts';
import { command } from '../command.ts';
import { exported } from '../export/everything.ts';
import { type Served, serve } from '../http/server.ts';
import { sampleDatabase, testDatabase } from '../neo4j.ts';

let served: Served;
let all: Map<string, JsonRecord>;

beforeAll(async () => {
  const database = await sampleDatabase();
  served = await serve(database, { schema: await buildClaimgraphSchema() });
  const records = (await exported(database)).trimEnd().split('\n');
  all = new Map(records.map((line) => JSON.parse(line) as JsonRecord).map((record) => [record.id, record]));
}, 120_000);

afterAll(() => served.app.close());

type Row = Record<string, string>;
const rows = (text: string): Row[] => parse(text, { columns: true, record_delimiter: '\r\n' });
const inXml = (text: string) => [...text.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id as string);

/** The ids of the nodes that a file holds, by the name of its format; of the table of relationships those that they start at. */
const idsIn: Record<string, (text: string) => string[]> = {
  jsonl: (text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  nodes: (text) => rows(text).map(({ id }) => id as string),
  relationships: (text) => [...new Set(rows(text).map(({ source }) => source as string))],
  gexf: inXml,
  graphml: inXml,
  jsonld: (text) => JSON.parse(text)['@graph'].map(({ localId }: { localId: string }) => localId),
};

/** The ids of the events that stand within a record. */
const eventsOf = ({ events = [] }: JsonRecord & { events?: { id: string }[] }) => events.map(({ id }) => id);

/** What of a record each format shows as nodes, or, in the table of relationships, as beginnings of some. */
const shown: Record<string, (record: JsonRecord) => string[]> = {
  jsonl: ({ id }) => [id],
  nodes: (record) => [record.id, ...eventsOf(record)],
  relationships: (record) => ([...targetsOf(record)].length + eventsOf(record).length > 0 ? [record.id] : []),
  gexf: (record) => [record.id, ...eventsOf(record)],
  graphml: (record) => [record.id, ...eventsOf(record)],
  jsonld: ({ id }) => [id],
};

const choices: readonly [list: string, type: string, where: object][] = [
  ['statements', 'Statement', { assertedBy: { id: { eq: 'eric-schmidt' } } }],
  ['statements', 'Statement', { speechAct: { in: ['DENY', 'WARN'] }, not: { form: { eq: 'NARRATION' } } }],
  ['regulatoryActions', 'RegulatoryAction', { appliesTo: { id: { eq: 'huawei' } } }],
  ['documents', 'Document', { kind: { eq: 'ARTICLE' } }],
  ['actors', 'Actor', { country: { eq: 'GB' } }],
  ['claims', 'Claim', { about: { id: { eq: 'huawei' } } }],
];

/** The records that a list of GraphQL has for the conditions, and all that they rest on. */
async function expectedOf(list: string, type: string, where: object): Promise<JsonRecord[]> {
  const query = `query ($where: ${type}Where) { list: ${list}(where: $where, first: 100) { totalCount nodes { id } } }`;
  const { list: found } = await answer<{ list: { totalCount: number; nodes: { id: string }[] } }>(
    testDatabase(),
    query,
    { where },
  );
  expect(found.nodes.length).toBeGreaterThan(0);
  expect(found.nodes).toHaveLength(found.totalCount);
  const ids = new Set(found.nodes.map(({ id }) => id));
  for (const id of ids) for (const target of targetsOf(all.get(id) as JsonRecord)) ids.add(target);
  expect(ids.size).toBeLessThan(all.size);
  return [...ids].map((id) => all.get(id) as JsonRecord);
}

async function overHttp(file: string, type: string, where: object): Promise<string> {
  const parameters = new URLSearchParams({ type, where: JSON.stringify(where) });
  const response = await fetch(`${served.url}/export/${file}?${parameters}`);
  expect(response.status).toBe(200);
  return response.text();
}

test('every format is looked at', () => {
  const names = exportFormats.map(({ name }) => name).sort();
  expect([Object.keys(idsIn).sort(), Object.keys(shown).sort()]).toEqual([names, names]);
});

describe.each(exportFormats)('the conditions of a list in GraphQL, exported as $name', ({ name, file }) => {
  test.each(choices)(
    'give of %s those that GraphQL gives, with what they rest on: %s, %j',
    async (list, type, where) => {
      const expected = (await expectedOf(list, type, where)).flatMap((record) => shown[name]?.(record) ?? []);
      const text = await overHttp(file, type, where);
      expect(idsIn[name]?.(text).sort()).toEqual(expected.sort());
    },
  );

  test('make the same file by the command', async () => {
    const [, type, where] = choices[1] as (typeof choices)[number];
    const words = ['export', '--format', name, '--type', type, '--where', JSON.stringify(where)];
    const { code, out } = await command(words);
    expect([code, out]).toEqual([0, await overHttp(file, type, where)]);
  }, 60_000);
});
