import type { JsonRecord } from '../../model/to-record.ts';
import {
  type Column,
  edgeColumns,
  elementsOf,
  type GraphEdge,
  type GraphNode,
  nodeColumns,
  type Values,
} from './element.ts';
import { attributes, xml } from './xml.ts';

const namespace = 'http://graphml.graphdrawing.org/xmlns';
const described: readonly Column[] = ['type', 'label'].map((name) => ({ name, isNumber: false }));

/** Writes GraphML: nodes and edges as they come, which the format allows in any order. The texts of documents are left out. */
export async function* toGraphml(records: AsyncIterable<JsonRecord>): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${namespace}/1.0/graphml.xsd">
${keys('node', [...described, ...nodeColumns])}${keys('edge', [...described, ...edgeColumns])}<graph id="claimgraph" edgedefault="directed">
`;
  for await (const record of records) {
    const { nodes, edges } = elementsOf(record);
    yield [...nodes.map(nodeText), ...edges.map(edgeText)].join('');
  }
  yield '</graph>\n</graphml>\n';
}

function keys(kind: 'node' | 'edge', columns: readonly Column[]): string {
  return columns
    .map(({ name, isNumber }) => {
      const type = isNumber ? 'double' : 'string';
      return `<key${attributes({ id: `${kind}-${name}`, for: kind, 'attr.name': name, 'attr.type': type })}/>\n`;
    })
    .join('');
}

function nodeText({ id, type, label, values }: GraphNode): string {
  const { text, ...others } = values;
  const shown = type === 'Document' || text === undefined ? others : values;
  return `<node${attributes({ id })}>${data('node', { type, label, ...shown })}</node>\n`;
}

function edgeText({ id, type, source, target, values }: GraphEdge): string {
  return `<edge${attributes({ id, source, target })}>${data('edge', { type, label: type, ...values })}</edge>\n`;
}

function data(kind: 'node' | 'edge', values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => `<data key="${kind}-${name}">${xml(value)}</data>`)
    .join('');
}
