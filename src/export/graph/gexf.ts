import type { JsonRecord } from '../../model/to-record.ts';
import { Spool } from '../spool.ts';
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

const namespace = 'http://gexf.net/1.3';
const schema = 'http://gexf.net/1.3/gexf.xsd';

/**
 * Writes GEXF 1.3 with a time line: what is dated is there from the first day that its date may mean to the last. Nodes are written as they
 * come, edges wait in a temporary file, because the format wants them after all nodes. The texts of documents are left out.
 */
export async function* toGexf(records: AsyncIterable<JsonRecord>): AsyncGenerator<string> {
  const edges = await Spool.open();
  try {
    yield head();
    for await (const record of records) {
      const elements = elementsOf(record);
      yield elements.nodes.map(nodeText).join('');
      await edges.write(elements.edges.map(edgeText).join(''));
    }
    yield '</nodes>\n<edges>\n';
    yield* edges.read();
    yield '</edges>\n</graph>\n</gexf>\n';
  } finally {
    await edges.close();
  }
}

function head(): string {
  const graph = { mode: 'dynamic', defaultedgetype: 'directed', timeformat: 'date', timerepresentation: 'interval' };
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${schema}" version="1.3">
<meta><creator>Claimgraph</creator></meta>
<graph${attributes(graph)}>
${model('node', [{ name: 'type', isNumber: false }, ...nodeColumns])}${model('edge', edgeColumns)}<nodes>
`;
}

/** Names serve as ids too: some readers go by the one, some by the other. */
function model(kind: string, columns: readonly Column[]): string {
  const lines = columns.map(({ name, isNumber }) => {
    const type = isNumber ? 'double' : 'string';
    return `<attribute${attributes({ id: name, title: name, type })}/>\n`;
  });
  return `<attributes${attributes({ class: kind, mode: 'static' })}>\n${lines.join('')}</attributes>\n`;
}

function nodeText({ id, type, label, values, interval: { start, end } }: GraphNode): string {
  const { text, ...others } = values;
  const shown = type === 'Document' || text === undefined ? others : values;
  return `<node${attributes({ id, label, start, end })}>${valueText({ type, ...shown })}</node>\n`;
}

function edgeText({ id, type, source, target, values, interval: { start, end } }: GraphEdge): string {
  return `<edge${attributes({ id, source, target, label: type, kind: type, start, end })}>${valueText(values)}</edge>\n`;
}

function valueText(values: Values): string {
  const entries = Object.entries(values).map(([name, value]) => `<attvalue for="${name}" value="${xml(value)}"/>`);
  return entries.length === 0 ? '' : `<attvalues>${entries.join('')}</attvalues>`;
}
