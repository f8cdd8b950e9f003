import { describe, expect, test } from '@jest/globals';
import jsonld from 'jsonld';
import { toJsonld } from '../../../src/export/jsonld/jsonld.ts';
import { hostile, hostileRecords, manyRecords, written } from '../../export/record.ts';

type Node = Record<string, unknown>;

const schema = 'https://schema.org/';
const prov = 'http://www.w3.org/ns/prov#';
const own = 'urn:claimgraph:vocabulary:';

/** The nodes as a reader of JSON-LD has them, by IRI. */
async function expanded(text: string): Promise<Map<string, Node>> {
  const nodes = await jsonld.expand(JSON.parse(text));
  return new Map(nodes.map((node) => [String(node['@id']), node as Node]));
}

describe('JSON-LD', () => {
  test('says in the terms of schema.org and PROV-O who said what, where', async () => {
    const nodes = await expanded(await written(toJsonld, hostileRecords));
    const speaker = `urn:claimgraph:node:${encodeURIComponent("o'neill-«ü»")}`;
    const document = 'urn:claimgraph:node:doc';
    const said = nodes.get('urn:claimgraph:node:said');
    expect(said).toMatchObject({
      '@type': [`${own}Statement`, `${schema}Quotation`, `${prov}Entity`],
      [`${own}localId`]: [{ '@value': 'said' }],
      [`${schema}text`]: [{ '@value': hostile }],
      [`${schema}dateCreated`]: [{ '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': '2020-06-24' }],
      [`${prov}wasAttributedTo`]: [{ '@id': speaker }],
      [`${prov}qualifiedAttribution`]: [
        { [`${prov}agent`]: [{ '@id': speaker }], [`${own}via`]: [{ '@value': 'SPEAKER' }] },
      ],
      [`${prov}hadPrimarySource`]: [{ '@id': document }],
      [`${prov}qualifiedPrimarySource`]: [
        { [`${prov}entity`]: [{ '@id': document }], [`${own}exact`]: [{ '@value': 'one' }] },
        { [`${prov}entity`]: [{ '@id': document }], [`${own}exact`]: [{ '@value': hostile }] },
      ],
      [`${own}about`]: [
        { [`${own}node`]: [{ '@id': 'urn:claimgraph:node:org' }], [`${own}stance`]: [{ '@value': 'CRITICAL' }] },
      ],
    });
    expect(nodes.get(speaker)).toMatchObject({
      [`${schema}worksFor`]: [
        {
          [`${schema}worksFor`]: [{ '@id': 'urn:claimgraph:node:org' }],
          [`${schema}roleName`]: [{ '@value': hostile }],
        },
      ],
    });
    expect(nodes.get('urn:claimgraph:node:cap')).toMatchObject({
      '@type': [`${own}RegulatoryAction`, `${schema}Legislation`],
      [`${schema}subEvent`]: [
        { '@id': 'urn:claimgraph:node:cap-announced', [`${own}kind`]: [{ '@value': 'ANNOUNCED' }] },
      ],
    });
  });

  test('says that a retracted statement was invalidated, and nothing like it of any other', async () => {
    const records = ['CURRENT', 'CORRECTED', 'RETRACTED'].map((status) => ({ type: 'Statement', id: status, status }));
    const nodes = await expanded(await written(toJsonld, records));
    expect([...nodes.values()].map((node) => node[`${prov}wasInvalidatedBy`])).toEqual([
      undefined,
      undefined,
      [{ '@type': [`${own}Retraction`, `${prov}Activity`] }],
    ]);
  });

  test('drops nothing: read and written again by the library it is what it was', async () => {
    const document = JSON.parse(await written(toJsonld, manyRecords(8)));
    const context = document['@context'];
    const again = (await jsonld.compact(await jsonld.expand(document), context, { compactArrays: false })) as Node;
    expect(byId(again['@graph'] as Node[])).toEqual(byId(document['@graph'].map(listed)));
  });

  test('is one graph for a store of triples', async () => {
    const document = JSON.parse(await written(toJsonld, hostileRecords));
    const quads = String(await jsonld.toRDF(document, { format: 'application/n-quads' }));
    expect(quads).toContain(
      `<urn:claimgraph:node:said> <${schema}dateCreated> "2020-06-24"^^<http://id.loc.gov/datatypes/edtf/EDTF> .`,
    );
    expect(
      quads
        .trimEnd()
        .split('\n')
        .every((line) => / \.$/.test(line)),
    ).toBe(true);
  });

  test('takes another beginning for its IRIs', async () => {
    const base = 'https://example.org/id/';
    const nodes = await expanded(await written((records) => toJsonld(records, { base }), hostileRecords));
    expect(nodes.get(`${base}said`)).toMatchObject({
      [`${own}about`]: [{ [`${own}node`]: [{ '@id': `${base}org` }] }],
    });
  });

  test('of nothing is an empty graph', async () => {
    expect(JSON.parse(await written(toJsonld, []))['@graph']).toEqual([]);
  });
});

/** As the library writes without compacting lists: every value stands in one. */
function listed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(listed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === 'id' ? inner : (Array.isArray(inner) ? inner : [inner]).map(listed),
    ]),
  );
}

const byId = (nodes: Node[]): Map<unknown, Node> => new Map(nodes.map((node) => [node.id, node]));
