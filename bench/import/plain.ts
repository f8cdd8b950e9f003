import 'reflect-metadata';
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import neo4j, { type Integer, type ManagedTransaction } from 'neo4j-driver';
import { readConfig } from '../../src/config.ts';
import { readRecord } from '../../src/import/record.ts';
import type { NodeRow, RecordRows, RelationshipRow } from '../../src/import/row.ts';
import { nouns } from '../../src/model/noun.ts';
import { uniqueKey } from '../../src/model/sort-key.ts';

/**
 * Loads a file of records as one would without this project: UNWIND of 5,000 rows, the ends found by MATCH. It checks nothing,
 * and gets its rows ready-made: only the time that it waits for the database counts. Prints the seconds.
 */
const batchLength = 5_000;
const text = (name: string): string => readFileSync(new URL(`${name}.cypher`, import.meta.url), 'utf8');
const [fourMatches, nodes, relationships] = [text('four-matches'), text('nodes'), text('relationships')];
const fourTypes = ['ASSERTED_BY', 'ABOUT', 'EXPRESSES', 'FOUND_IN'] as const;

type Values = Record<string, unknown>;
interface Step {
  text: string;
  parameters: Values & { rows: Values[] };
}

const { uri = '', username, password } = readConfig().neo4j;
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
const [file = ''] = process.argv.slice(2);
let milliseconds = 0;
let number = 0;
const batch: RecordRows[] = [];
for await (const line of createInterface({ input: createReadStream(file) })) {
  batch.push(readRecord(JSON.parse(line), batch.length));
  if (batch.length === batchLength) await load(batch.splice(0));
}
await load(batch);
await driver.close();
process.stdout.write(JSON.stringify({ seconds: milliseconds / 1_000 }));

async function load(records: readonly RecordRows[]): Promise<void> {
  const steps = stepsOf(records).flatMap((step) => [...inBatches(step)]);
  const began = performance.now();
  const session = driver.session();
  await session.executeWrite(async (running) => {
    for (const step of steps) await run(running, step);
  });
  await session.close();
  milliseconds += performance.now() - began;
}

async function run(running: ManagedTransaction, { text, parameters }: Step): Promise<void> {
  const { records } = await running.run(text, parameters);
  const made = Number(records[0]?.get(0));
  if (made !== parameters.rows.length) throw new Error(`Made ${made} of ${parameters.rows.length}.`);
}

function stepsOf(records: readonly RecordRows[]): Step[] {
  const four: Values[] = [];
  const byLabels = new Map<string, Values[]>();
  const byType = new Map<string, Values[]>();
  for (const record of records) {
    const chosen = fourOf(record);
    if (chosen) four.push({ properties: nodeValues(record.node, record), ...chosen.values });
    else add(byLabels, nouns[record.node.noun].labels.join(':'), nodeValues(record.node, record));
    for (const event of record.events) add(byLabels, 'Node:ActionEvent', nodeValues(event, record));
    for (const row of record.relationships) {
      if (chosen?.rows.has(row)) continue;
      add(byType, row.kind.type, { source: row.sourceId, properties: integers(row.properties) });
    }
  }
  return [
    ...[...byLabels].map(([labels, rows]) => ({ text: nodes, parameters: { labels: labels.split(':'), rows } })),
    ...(four.length > 0 ? [{ text: fourMatches, parameters: { rows: four } }] : []),
    ...[...byType].map(([type, rows]) => ({ text: relationships, parameters: { type, rows } })),
  ];
}

/** The first of each of the four, where a statement has them all. */
function fourOf({ node, relationships }: RecordRows): { values: Values; rows: Set<RelationshipRow> } | undefined {
  if (node.noun !== 'Statement') return undefined;
  const rows = fourTypes.flatMap((type) => relationships.find(({ kind }) => kind.type === type) ?? []);
  if (rows.length < fourTypes.length) return undefined;
  return {
    rows: new Set(rows),
    values: Object.fromEntries(rows.map(({ kind, properties }) => [kind.field, integers(properties)])),
  };
}

function nodeValues({ id, noun, properties, recordedAt: own }: NodeRow, { recordedAt }: RecordRows): Values {
  const instant = own ?? recordedAt ?? '';
  const dated = { recordedAt: instant, recordedKey: uniqueKey(instant, id) };
  if (noun === 'ActionEvent') return { id, ...integers(properties), ...dated };
  number += 1;
  return { id, ...integers({ ...properties, createdSequence: number, revision: number }), ...dated };
}

function integers(values: Readonly<Values>): Values {
  const whole = (value: unknown): unknown | Integer =>
    Number.isSafeInteger(value) ? neo4j.int(value as number) : value;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, whole(value)]));
}

function* inBatches({ text, parameters }: Step): Generator<Step> {
  const { rows } = parameters;
  for (let start = 0; start < rows.length; start += batchLength) {
    yield { text, parameters: { ...parameters, rows: rows.slice(start, start + batchLength) } };
  }
}

function add(lists: Map<string, Values[]>, key: string, row: Values): void {
  const list = lists.get(key);
  if (list) list.push(row);
  else lists.set(key, [row]);
}
