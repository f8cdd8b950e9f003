import { edtfDays } from '../../src/model/edtf.ts';
import type { NaiveGraph, NaiveIdentifier, NaiveNode, NaiveRelationship } from './graph.ts';
import { type Kind, kinds } from './kind.ts';

type Values = Readonly<Record<string, unknown>>;
type Entry = Values & { readonly node: string };

/** The fields that hold EDTF dates; each brings its earliest and its latest day along. */
const dates = ['saidOn', 'publishedOn', 'on', 'from', 'to'];

function withDays(values: Values): Values {
  const days: Record<string, string> = {};
  for (const name of dates) {
    if (typeof values[name] !== 'string') continue;
    const { earliest, latest } = edtfDays(values[name]);
    if (earliest !== undefined) days[`${name}Earliest`] = earliest;
    if (latest !== undefined) days[`${name}Latest`] = latest;
  }
  return { ...values, ...days };
}

/** What a record says of its own node: all but its relationships. */
function ownValues({ type: _type, id: _id, identifiers: _identifiers, events: _events, ...values }: Values): Values {
  return withDays(Object.fromEntries(Object.entries(values).filter(([name]) => !isRelationship(name, values[name]))));
}

function isRelationship(name: string, value: unknown): boolean {
  return kinds.some(({ out }) => out === name) && Array.isArray(value);
}

/** Reads records into plain lists. Nodes count as recorded at `recordedAt` where their record does not say otherwise; events have the revision of their action. */
export function readGraph(
  records: readonly Values[],
  recordedAt: string,
  revisions: ReadonlyMap<string, number> = new Map(),
): NaiveGraph {
  const nodes: NaiveNode[] = [];
  const identifiers: NaiveIdentifier[] = [];
  const relationships: NaiveRelationship[] = [];
  const add = (type: string, id: string, values: Values): NaiveNode => {
    const node = { type, id, properties: { id, recordedAt, ...values } };
    nodes.push(node);
    return node;
  };
  for (const record of records) {
    const revision = revisions.get(String(record.id));
    const owner = add(String(record.type), String(record.id), { ...ownValues(record), revision });
    for (const identifier of (record.identifiers ?? []) as { scheme: string; value: string }[])
      identifiers.push({ actor: owner, ...identifier });
    for (const { id, ...event } of (record.events ?? []) as (Values & { id: string })[]) {
      const target = add('ActionEvent', id, withDays({ recordedAt: owner.properties.recordedAt, revision, ...event }));
      relationships.push({ id: '', type: 'HAS_EVENT', source: owner, target, properties: {} });
    }
  }
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const record of records)
    for (const kind of kinds.filter(({ from }) => from.includes(String(record.type))))
      relationships.push(...related(byId, String(record.id), kind, (record[kind.out] ?? []) as Entry[]));
  return { nodes, identifiers, relationships };
}

function related(
  byId: ReadonlyMap<string, NaiveNode>,
  id: string,
  { type }: Kind,
  entries: readonly Entry[],
): NaiveRelationship[] {
  return entries.map(({ node, ...values }, index) => {
    const [source, target] = [byId.get(id), byId.get(node)];
    if (!source || !target) throw new Error(`No ${node} for ${id}`);
    const order = entries.slice(0, index).filter((entry) => entry.node === node).length;
    const place = type === 'FOUND_IN' ? `:${String(order).padStart(3, '0')}` : '';
    const own = type === 'FOUND_IN' ? { ...values, order } : values;
    return { id: `${id}:${type}:${node}${place}`, type, source, target, properties: withDays(own) };
  });
}
