import { attributes } from '../../src/export/graph/xml.ts';
import type { DrawnEdge } from '../drawing/drawing.ts';
import { edgeAppearance, nodeAppearance } from '../stage/appearance.ts';
import type { Palette } from '../theme/theme.ts';
import type { Filed, FiledNode } from './drawn-file.ts';

const nodeColumns = { type: 'string', kind: 'string', status: 'string', day: 'string', degree: 'integer' } as const;
const edgeColumns = {
  count: 'integer',
  detail: 'string',
  stance: 'string',
  polarity: 'string',
  retractedCount: 'integer',
} as const;
const names = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' };

/** The view as GEXF 1.3, with places, sizes and colours: what Gephi opens looks as the page does. */
export function toGexf({ nodes, edges }: Filed, palette: Palette): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gexf${attributes(names)}>`,
    '<meta><creator>Claimgraph</creator></meta>',
    '<graph defaultedgetype="directed">',
    columnsText('node', nodeColumns),
    columnsText('edge', edgeColumns),
    '<nodes>',
    ...nodes.map(nodeText),
    '</nodes>',
    '<edges>',
    ...edges.map((edge) => edgeText(edge, palette)),
    '</edges>',
    '</graph>',
    '</gexf>\n',
  ].join('\n');
}

type Columns = Readonly<Record<string, string>>;

function columnsText(kind: string, columns: Columns): string {
  const lines = Object.entries(columns).map(([id, type]) => `<attribute${attributes({ id, title: id, type })}/>`);
  return `<attributes${attributes({ class: kind })}>${lines.join('')}</attributes>`;
}

function nodeText(node: FiledNode): string {
  const { id, label, x, y } = node;
  const { size, color } = nodeAppearance({ ...node, expand: null, more: [] });
  const place = x === null || y === null ? '' : `<viz:position${attributes({ x, y })}/>`;
  const look = `<viz:color${attributes({ hex: color })}/><viz:size${attributes({ value: size })}/>${place}`;
  return `<node${attributes({ id, label })}>${valuesText(nodeColumns, node)}${look}</node>`;
}

function edgeText(edge: DrawnEdge, palette: Palette): string {
  const { id, source, target, type } = edge;
  const { size, strand } = edgeAppearance(edge);
  const look = `<viz:color${attributes({ hex: palette.strand(strand) })}/><viz:thickness${attributes({ value: size })}/>`;
  return `<edge${attributes({ id, source, target, label: type, kind: type })}>${valuesText(edgeColumns, edge)}${look}</edge>`;
}

function valuesText(columns: Columns, element: FiledNode | DrawnEdge): string {
  const values = element as object as Readonly<Record<string, string | number | null>>;
  const lines = Object.keys(columns).flatMap((name) => {
    const value = values[name];
    return value == null ? [] : [`<attvalue${attributes({ for: name, value })}/>`];
  });
  return `<attvalues>${lines.join('')}</attvalues>`;
}
