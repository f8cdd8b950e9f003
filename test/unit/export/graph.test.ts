import { describe, expect, test } from '@jest/globals';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { elementsOf } from '../../../src/export/graph/element.ts';
import { toGexf } from '../../../src/export/graph/gexf.ts';
import { toGraphml } from '../../../src/export/graph/graphml.ts';
import type { JsonRecord } from '../../../src/model/to-record.ts';
import { networkxTest, readWithNetworkx } from '../../export/networkx.ts';
import { hostile, hostileInXml, hostileRecords, manyRecords, written } from '../../export/record.ts';

const many = manyRecords(6);
const nodesOf = (records: readonly JsonRecord[]) => records.flatMap((record) => elementsOf(record).nodes);
const edgesOf = (records: readonly JsonRecord[]) => records.flatMap((record) => elementsOf(record).edges);
const count = (records: readonly JsonRecord[]) => [nodesOf(records).length, edgesOf(records).length];
const ends = (records: readonly JsonRecord[]) =>
  edgesOf(records)
    .map(({ source, target, type }) => `${source} ${type} ${target}`)
    .sort();

describe('the elements of a record', () => {
  test('are its node, its events, and an edge for each entry, with ids, labels, days and intervals', () => {
    const { nodes, edges } = elementsOf(hostileRecords[2] as JsonRecord);
    const recordedAt = '2026-01-31T12:00:00.000Z';
    expect(nodes).toEqual([
      {
        id: 'cap',
        type: 'RegulatoryAction',
        label: hostile,
        values: { recordedAt, kind: 'REGULATION', title: hostile },
        interval: {},
      },
      {
        id: 'cap-announced',
        type: 'ActionEvent',
        label: 'ANNOUNCED',
        values: {
          recordedAt,
          kind: 'ANNOUNCED',
          on: '2020-05',
          onEarliest: '2020-05-01',
          onLatest: '2020-05-31',
          note: hostile,
        },
        interval: { start: '2020-05-01', end: '2020-05-31' },
      },
    ]);
    expect(edges).toEqual([
      {
        id: 'cap:APPLIES_TO:org',
        type: 'APPLIES_TO',
        source: 'cap',
        target: 'org',
        values: { measure: 'share', value: -0.5, unit: 'PERCENT' },
        interval: {},
      },
      {
        id: 'cap:HAS_EVENT:cap-announced',
        type: 'HAS_EVENT',
        source: 'cap',
        target: 'cap-announced',
        values: {},
        interval: {},
      },
    ]);
  });

  test('of a role last from the first day of its beginning to the last day of its end', () => {
    const [edge] = elementsOf(hostileRecords[1] as JsonRecord).edges;
    expect(edge?.interval).toEqual({ start: '2010-01-01', end: '2012-06-30' });
  });

  test('of a statement last as long as the day on which it was said', () => {
    const { nodes, edges } = elementsOf(hostileRecords[4] as JsonRecord);
    const interval = { start: '2020-06-24', end: '2020-06-24' };
    expect([...nodes, ...edges].map((element) => element.interval)).toEqual(Array(5).fill(interval));
    expect(edges.map(({ id }) => id)).toContain('said:FOUND_IN:doc:001');
  });

  test('have each its own id', () => {
    const ids = [...nodesOf(many), ...edgesOf(many)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('GEXF', () => {
  test('is read by graphology', async () => {
    const graph = gexf.parse(MultiDirectedGraph, await written(toGexf, many));
    expect([graph.order, graph.size]).toEqual(count(many));
    expect(graph.mapEdges((_edge, { kind }, source, target) => `${source} ${kind} ${target}`).sort()).toEqual(
      ends(many),
    );
  });

  test('gives hostile words back, but for what XML cannot hold', async () => {
    const text = await written(toGexf, hostileRecords);
    const graph = gexf.parse(MultiDirectedGraph, text);
    expect(graph.getNodeAttributes('said')).toMatchObject({
      label: hostileInXml,
      type: 'Statement',
      text: hostileInXml,
      speechAct: 'DENY',
      saidOnEarliest: '2020-06-24',
    });
    expect(graph.getNodeAttribute('org', 'aliases')).toBe(
      JSON.stringify([hostile, '=cmd()']).replace('\uFFFE', '\uFFFD'),
    );
    expect(graph.getEdgeAttributes('cap:APPLIES_TO:org')).toMatchObject({ value: -0.5, measure: 'share' });
    expect(text).not.toContain('in full');
  });

  networkxTest('is read by networkx, with its time line', async () => {
    const read = readWithNetworkx('read_gexf', await written(toGexf, hostileRecords));
    expect([read.directed, read.multigraph]).toEqual([true, true]);
    expect([Object.keys(read.nodes).length, read.edges.length]).toEqual(count(hostileRecords));
    expect(read.nodes.said).toMatchObject({ label: hostileInXml, start: '2020-06-24', end: '2020-06-24' });
    const role = read.edges.find(({ target, source }) => target === 'org' && source === "o'neill-«ü»");
    expect(role?.data).toMatchObject({
      label: 'HOLDS_ROLE',
      title: hostileInXml,
      start: '2010-01-01',
      end: '2012-06-30',
    });
  });

  networkxTest('is read by networkx, whatever it holds', async () => {
    const read = readWithNetworkx('read_gexf', await written(toGexf, many));
    expect(read.edges.map(({ source, target, data }) => `${source} ${data.label} ${target}`).sort()).toEqual(
      ends(many),
    );
  });

  test('of nothing is a graph without nodes', async () => {
    expect(gexf.parse(MultiGraph, await written(toGexf, [])).order).toBe(0);
  });
});

describe('GraphML', () => {
  test('is read by graphology', async () => {
    const graph = graphml.parse(MultiDirectedGraph, await written(toGraphml, many));
    expect([graph.order, graph.size]).toEqual(count(many));
    expect(graph.mapEdges((_edge, { type }, source, target) => `${source} ${type} ${target}`).sort()).toEqual(
      ends(many),
    );
  });

  test('gives hostile words back, but for what XML cannot hold', async () => {
    const graph = graphml.parse(MultiDirectedGraph, await written(toGraphml, hostileRecords));
    expect(graph.getNodeAttributes('said')).toMatchObject({
      type: 'Statement',
      text: hostileInXml,
      label: hostileInXml,
    });
  });

  networkxTest('is read by networkx, whatever it holds', async () => {
    const read = readWithNetworkx('read_graphml', await written(toGraphml, many));
    expect(Object.keys(read.nodes).sort()).toEqual(
      nodesOf(many)
        .map(({ id }) => id)
        .sort(),
    );
    expect(read.edges.map(({ source, target, data }) => `${source} ${data.type} ${target}`).sort()).toEqual(ends(many));
  });

  networkxTest('gives networkx hostile words and numbers', async () => {
    const read = readWithNetworkx('read_graphml', await written(toGraphml, hostileRecords));
    expect(read.nodes.said).toMatchObject({ text: hostileInXml });
    expect(read.edges.find(({ data }) => data.type === 'APPLIES_TO')?.data).toMatchObject({ value: -0.5 });
  });
});
