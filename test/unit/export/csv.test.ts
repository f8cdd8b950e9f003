import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { toNodeTable, toRelationshipTable } from '../../../src/export/csv.ts';
import { elementsOf } from '../../../src/export/graph/element.ts';
import { hostile, hostileRecords, manyRecords, written } from '../../export/record.ts';

type Row = Record<string, string>;

const read = (text: string): Row[] => parse(text, { columns: true, bom: true, record_delimiter: '\r\n' });

/** A row without the cells that are empty. */
const filled = (row: Row | undefined): Row =>
  Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value !== ''));

describe('a table', () => {
  test('of nodes has a row for each, events too, and gives hostile words back', async () => {
    const rows = read(await written(toNodeTable, hostileRecords));
    expect(rows.map(({ id }) => id)).toEqual(['org', "o'neill-«ü»", 'cap', 'cap-announced', 'doc', 'said']);
    expect(filled(rows[0])).toEqual({
      id: 'org',
      type: 'Organisation',
      label: hostile,
      recordedAt: '2026-01-31T12:00:00.000Z',
      name: hostile,
      aliases: JSON.stringify([hostile, '=cmd()']),
      kind: 'COMPANY',
    });
    expect(rows[4]?.text).toBe(`${hostile} in full`);
  });

  test('of relationships has a row for each', async () => {
    const rows = read(await written(toRelationshipTable, hostileRecords));
    expect(rows.map(({ id }) => id)).toEqual([
      "o'neill-«ü»:HOLDS_ROLE:org",
      'cap:APPLIES_TO:org',
      'cap:HAS_EVENT:cap-announced',
      "said:ASSERTED_BY:o'neill-«ü»",
      'said:ABOUT:org',
      'said:FOUND_IN:doc:000',
      'said:FOUND_IN:doc:001',
    ]);
    expect(filled(rows[0])).toEqual({
      id: "o'neill-«ü»:HOLDS_ROLE:org",
      type: 'HOLDS_ROLE',
      source: "o'neill-«ü»",
      target: 'org',
      title: hostile,
      from: '2010',
      fromEarliest: '2010-01-01',
      fromLatest: '2010-12-31',
      to: '2012-06',
      toEarliest: '2012-06-01',
      toLatest: '2012-06-30',
    });
    expect(filled(rows[1])).toMatchObject({ value: '-0.5' });
  });

  test('keeps every value of every record', async () => {
    const records = manyRecords(7);
    const elements = records.map(elementsOf);
    const nodes = read(await written(toNodeTable, records));
    expect(nodes.map((row) => row.identifiers).filter((text) => text !== '')).toEqual(
      records.flatMap(({ identifiers }) => (identifiers === undefined ? [] : [JSON.stringify(identifiers)])),
    );
    expect(nodes.map(({ identifiers: _, ...row }) => filled(row))).toEqual(
      elements.flatMap(({ nodes: own }) =>
        own.map(({ id, type, label, values }) => ({ id, type, label, ...texts(values) })),
      ),
    );
    expect(read(await written(toRelationshipTable, records)).map(filled)).toEqual(
      elements.flatMap(({ edges }) =>
        edges.map(({ id, type, source, target, values }) => ({ id, type, source, target, ...texts(values) })),
      ),
    );
  });

  test('begins with the names of its columns, and ends lines as RFC 4180 has it', async () => {
    const text = await written(toRelationshipTable, []);
    expect(text).toMatch(/^id,type,source,target,recordedAt,[\w,]+,order\r\n$/);
  });

  test('for a program of tables has a byte order mark and no formulas; numbers stay numbers', async () => {
    const nodes = await written((records) => toNodeTable(records, { spreadsheet: true }), hostileRecords);
    expect(nodes.startsWith('\uFEFFid,type,label')).toBe(true);
    const [, person] = read(nodes);
    expect(person?.name).toBe("'-5");
    const relationships = await written(
      (records) => toRelationshipTable(records, { spreadsheet: true }),
      hostileRecords,
    );
    expect(read(relationships)[1]?.value).toBe('-0.5');
  });

  test('fails as the records do', async () => {
    async function* broken() {
      yield* hostileRecords;
      throw new Error('the database is gone');
    }
    const reading = async () => {
      for await (const _piece of toNodeTable(broken()));
    };
    await expect(reading()).rejects.toThrow('the database is gone');
  });
});

const texts = (values: Readonly<Record<string, string | number>>): Row =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
