import { beforeEach, describe, expect, test } from '@jest/globals';
import { lookUp, stored } from '../../src/import/held.ts';
import { loadRecords } from '../../src/import/load.ts';
import { type JsonRecord, toRecord } from '../../src/model/to-record.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { statement } from '../../src/neo4j/statement.ts';
import { answer } from '../ask.ts';
import { importAs, undo } from '../import-batch.ts';
import { emptyDatabase } from '../neo4j.ts';

type Json = Record<string, unknown> & { id: string };

const firm = (id: string, more: object = {}): Json => ({
  type: 'Organisation',
  id,
  name: id,
  kind: 'COMPANY',
  ...more,
});
const says = (id: string, more: object = {}): Json => ({
  type: 'Statement',
  id,
  text: id,
  form: 'PARAPHRASE',
  speechAct: 'ACCUSE',
  assertedBy: [{ node: 'bt' }],
  about: [{ node: 'zte', stance: 'CRITICAL' }],
  ...more,
});
const cap = (...more: object[]): Json => ({
  type: 'RegulatoryAction',
  id: 'cap',
  kind: 'MARKET_SHARE_CAP',
  title: 'The cap',
  events: [{ id: 'cap-adopted', kind: 'ADOPTED', on: '2020-01-28' }, ...more],
});
const story = [
  firm('bt', { aliases: ['British Telecom'], identifiers: [{ scheme: 'lei', value: '1' }] }),
  firm('twin', {
    name: 'BT Group',
    aliases: ['BTG'],
    identifiers: [{ scheme: 'lei', value: '2' }],
    memberOf: [{ node: 'club' }],
  }),
  firm('zte', { ownedBy: [{ node: 'twin' }] }),
  firm('club'),
  { type: 'Claim', id: 'claim', text: 'It is so.' },
  says('first'),
  says('second'),
  cap(),
];

let database: Database;
const storyWith = (changed: readonly Json[]) =>
  story.map((record) => changed.find(({ id }) => id === record.id) ?? record);
const load = (...changed: Json[]) => loadRecords(database, storyWith(changed));
const say = (text: string) => answer<Record<string, unknown>>(database, `mutation { ${text} { repeated } }`);

/** A record as it is now, without the instants of recording. */
async function now(id: string): Promise<JsonRecord | undefined> {
  const held = (await lookUp((text, parameters) => database.read(text, parameters), [id])).get(id);
  if (!held) return undefined;
  const { recordedAt: _, ...record } = toRecord(stored(held));
  return record as JsonRecord;
}

async function revisionOf(id: string): Promise<unknown> {
  return (await lookUp((text, parameters) => database.read(text, parameters), [id])).get(id)?.properties.revision;
}

/** The events of an action, without the instants of recording. */
async function eventsOf(id: string): Promise<unknown> {
  const { events } = (await now(id)) as { events?: Record<string, unknown>[] };
  return events?.map(({ recordedAt: _, ...event }) => event);
}

const nothing = { changed: 0, created: 0, removed: 0 };

/** Imports the story, some records of it otherwise, and expects that nothing changes. */
async function expectNothing(...changed: Json[]): Promise<void> {
  expect(await load(...changed)).toMatchObject({ nodes: nothing, relationships: nothing });
}

beforeEach(async () => {
  database = await emptyDatabase();
  await load();
});

describe('what mutations changed of imported records', () => {
  test('stays when the same is imported again', async () => {
    await say('retractStatement(id: "first", by: { id: "second" }, reason: "It was wrong.")');
    await say('placeStatementOnClaim(statement: "second", claim: { id: "claim" }, polarity: AFFIRMS)');
    await expectNothing();
    expect(await now('first')).toMatchObject({ status: 'RETRACTED' });
    expect(await now('second')).toMatchObject({
      retracts: [{ node: 'first' }],
      expresses: [{ node: 'claim', polarity: 'AFFIRMS' }],
    });
  });

  test('stays when it was taken back again, also of what came as retracted', async () => {
    const withdrawn = says('second', { status: 'RETRACTED' });
    await load(withdrawn);
    await say('retractStatement(id: "first", reason: "It was wrong.")');
    for (const id of ['first', 'second']) await say(`reinstateStatement(id: "${id}", reason: "The wrong one.")`);
    await expectNothing(withdrawn);
    for (const id of ['first', 'second']) expect(await now(id)).toMatchObject({ status: 'CURRENT' });
  });

  test('stays when something else changes in the same record, however often', async () => {
    await say('placeStatementOnClaim(statement: "first", claim: { id: "claim" }, polarity: AFFIRMS)');
    const second = says('first', { cue: 'claimed', about: [{ node: 'twin' }] });
    expect(await load(second)).toMatchObject({ nodes: { changed: 1 }, relationships: { created: 1, removed: 1 } });
    const { about, cue, expresses } = { ...(await now('first')) };
    expect({ about, cue, expresses }).toEqual({
      about: [{ node: 'twin' }],
      cue: 'claimed',
      expresses: [{ node: 'claim', polarity: 'AFFIRMS' }],
    });
    await expectNothing(second);
    await load();
    expect(await now('first')).toEqual({ ...says('first'), status: 'CURRENT', expresses });
    await expectNothing();
  });

  test('gives way to what an import says otherwise than the one before it', async () => {
    await say(
      'recordActor(input: { id: "bt", name: "British Telecommunications", aliases: ["British Telecom", "BT plc"] }, expectedRevision: 1)',
    );
    await expectNothing();
    await load(firm('bt', { name: 'BT', aliases: [], identifiers: [{ scheme: 'lei', value: '1' }] }));
    expect(await now('bt')).toEqual({
      ...firm('bt', { name: 'BT', aliases: ['BT plc'], identifiers: [{ scheme: 'lei', value: '1' }] }),
    });
  });

  test('stays where an event was added to an action, or put right', async () => {
    const suspended = { id: 'cap-suspended', kind: 'SUSPENDED', on: '2020-07-14' };
    await say('recordActionEvent(action: "cap", event: { id: "cap-suspended", kind: SUSPENDED, on: "2020-07-14" })');
    await expectNothing();
    await say(
      `recordActionEvent(action: "cap", event: { id: "cap-adopted", kind: ANNOUNCED, on: "2020-01-27" }, expectedRevision: ${await revisionOf('cap')})`,
    );
    await expectNothing();
    const right = { id: 'cap-adopted', kind: 'ANNOUNCED', on: '2020-01-27' };
    expect(await eventsOf('cap')).toEqual([right, suspended]);
    const revoked = { id: 'cap-revoked', kind: 'REVOKED', on: '2020-12-31' };
    expect(await load(cap(revoked))).toMatchObject({ nodes: { ...nothing, created: 1 } });
    expect(await eventsOf('cap')).toEqual([right, suspended, revoked]);
    await load(cap({ ...suspended, on: '2020-07' }));
    expect(await eventsOf('cap')).toEqual([right, { ...suspended, on: '2020-07' }]);
  });

  test('stays after the import was taken back and made again', async () => {
    const third = says('third');
    await importAs(database, 'third', [[third]]);
    await undo(database, await undo(database, 'third'));
    await say('retractStatement(id: "third", reason: "It was wrong.")');
    expect(await loadRecords(database, [third])).toMatchObject({ nodes: nothing, relationships: nothing });
    await loadRecords(database, [says('third', { cue: 'claimed' })]);
    expect(await now('third')).toMatchObject({ cue: 'claimed', status: 'RETRACTED' });
  });

  test('stays after a merge was taken back', async () => {
    await say(
      `recordActor(input: { id: "twin", name: "BT Group plc" }, expectedRevision: ${await revisionOf('twin')})`,
    );
    const before = await now('twin');
    await say('mergeActors(keep: "bt", merge: "twin", reason: "One firm.")');
    await say('separateActors(id: "twin", reason: "Two firms.")');
    await expectNothing();
    expect(await now('twin')).toEqual({ ...before, name: 'BT Group plc' });
  });

  test('is not taken for the import’s when that was taken back', async () => {
    await say('placeStatementOnClaim(statement: "first", claim: { id: "claim" }, polarity: AFFIRMS)');
    const cued = says('first', { cue: 'claimed' });
    await importAs(database, 'second', [storyWith([cued])]);
    await undo(database, 'second');
    await expectNothing();
    await load(cued);
    expect(await now('first')).toMatchObject({ cue: 'claimed', expresses: [{ node: 'claim', polarity: 'AFFIRMS' }] });
  });
});

test('what an import is compared with is found at a cost that the length of the log does not matter for', async () => {
  await say('placeStatementOnClaim(statement: "first", claim: { id: "claim" }, polarity: AFFIRMS)');
  const cost = async () => (await database.profile(statement('import/imported-as'), { ids: ['first', 'second'] })).hits;
  const before = await cost();
  await say('retractStatement(id: "second", reason: "It was wrong.")');
  for (let version = 0; version < 100; version += 1) await load(says('second', { text: `Version ${version}` }));
  const whole = await cost();
  expect(before).toBeGreaterThan(0);
  // The second has a row now too.
  expect(whole).toBeLessThanOrEqual(2 * before);
});

describe('an actor that others were merged into', () => {
  const others = story.filter(({ id }) => id !== 'twin');
  const merge = (keep: string) => say(`mergeActors(keep: "${keep}", merge: "twin", reason: "One firm.")`);

  test('keeps what it took over when it is imported again', async () => {
    await merge('bt');
    const before = await now('bt');
    expect(before).toMatchObject({ aliases: ['British Telecom', 'BT Group', 'BTG'], memberOf: [{ node: 'club' }] });
    expect(await loadRecords(database, others)).toMatchObject({ nodes: nothing, relationships: nothing });
    await loadRecords(database, [firm('bt', { aliases: ['BT plc'], identifiers: [{ scheme: 'lei', value: '1' }] })]);
    expect(await now('bt')).toEqual({ ...before, aliases: ['BT plc', 'BT Group', 'BTG'] });
  });

  test('keeps what was said of it by its own id', async () => {
    const both = says('first', {
      about: [
        { node: 'twin', stance: 'SUPPORTIVE' },
        { node: 'zte', stance: 'CRITICAL' },
      ],
    });
    await load(both);
    await merge('zte');
    expect(await loadRecords(database, [both])).toMatchObject({ nodes: nothing, relationships: nothing });
    expect(await now('first')).toMatchObject({ about: [{ node: 'zte', stance: 'CRITICAL' }] });
  });

  test('does not come to name itself', async () => {
    await merge('zte');
    expect(await loadRecords(database, others)).toMatchObject({ nodes: nothing, relationships: nothing });
    await loadRecords(database, [firm('zte', { country: 'CN', ownedBy: [{ node: 'twin', from: '2001' }] })]);
    expect(await now('zte')).not.toHaveProperty('ownedBy');
    expect(await now('zte')).toMatchObject({ country: 'CN', memberOf: [{ node: 'club' }] });
  });
});
