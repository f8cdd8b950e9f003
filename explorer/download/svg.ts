import { attributes, xml } from '../../src/export/graph/xml.ts';
import { loopOf } from '../stage/appearance.ts';
import { isRightToLeft, placeLabels, shorten } from '../stage/label.ts';
import type { StageGraph } from '../stage/stage-graph.ts';
import { strands } from '../theme/look.ts';
import { outlines } from '../theme/mark.tsx';
import type { Palette } from '../theme/theme.ts';

/** The sheet on which the whole drawing is laid out, whatever part of it the page shows. */
const sheet = { width: 1_600, height: 1_000, margin: 90 };
const fontSize = 13;
const lineHeight = 17;
const longestLabel = 60;
const mostLabels = 600;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Scene {
  readonly graph: StageGraph;
  readonly palette: Palette;
  /** Where the view is found again. */
  readonly address: string;
  widthOf(label: string): number;
}

/** The drawing as an SVG that needs nothing else: edges with the signs of their stances, nodes in their shapes, names that do not overlap. */
export function toSvg({ graph, palette, address, widthOf }: Scene): string {
  const place = placesOf(graph);
  const { width, height } = sheet;
  const edges = graph.mapEdges((id, _, source, target) => edgeText(graph, palette, id, place(source), place(target)));
  const nodes = graph.mapNodes((id) => nodeText(graph, palette, id, place(id)));
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height };
  return [
    `<svg${attributes({ ...root, 'font-family': 'system-ui, sans-serif', 'font-size': fontSize })}>`,
    `<title>Claimgraph: ${graph.order} nodes, ${graph.size} edges</title>`,
    `<desc>${xml(address)}</desc>`,
    `<rect${attributes({ width, height, fill: palette.paper })}/>`,
    ...edges,
    ...nodes,
    ...labelTexts(graph, palette, place, widthOf),
    '</svg>\n',
  ].join('\n');
}

/** Where each node stands on the sheet. The stage counts upwards, a sheet downwards. */
function placesOf(graph: StageGraph): (id: string) => Point {
  const xs = graph.mapNodes((_, { x }) => x);
  const ys = graph.mapNodes((_, { y }) => y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const { width, height, margin } = sheet;
  const scale = Math.min((width - 2 * margin) / (right - left || 1), (height - 2 * margin) / (high - low || 1));
  return (id) => {
    const { x, y } = graph.getNodeAttributes(id);
    return {
      x: round(width / 2 + (x - (left + right) / 2) * scale),
      y: round(height / 2 - (y - (low + high) / 2) * scale),
    };
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

function edgeText(graph: StageGraph, palette: Palette, id: string, from: Point, to: Point): string {
  const { strand, size, curvature } = graph.getEdgeAttributes(id);
  const [source, target] = graph.extremities(id);
  const colour = palette.strand(strand);
  const line = { fill: 'none', stroke: colour, 'stroke-width': size };
  if (source === target) {
    const { x, y, radius } = loopOf(from, graph.getNodeAttribute(source, 'size'));
    return `<circle${attributes({ cx: round(x), cy: round(y), r: radius, ...line })}/>`;
  }
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control = { x: (from.x + to.x) / 2 + dy * curvature, y: (from.y + to.y) / 2 - dx * curvature };
  const end = before(to, control, graph.getNodeAttribute(target, 'size') + 2);
  const middle = { x: (from.x + 2 * control.x + to.x) / 4, y: (from.y + 2 * control.y + to.y) / 4 };
  const way = `M${from.x} ${from.y}Q${round(control.x)} ${round(control.y)} ${round(end.x)} ${round(end.y)}`;
  return `<path${attributes({ d: way, ...line })}/>${arrowText(end, control, size, colour)}${signText(strands[strand].sign, middle, colour, palette)}`;
}

/** The point that is so far before another one on the way from a third. */
function before(point: Point, from: Point, distance: number): Point {
  const length = Math.hypot(point.x - from.x, point.y - from.y) || 1;
  const part = distance / length;
  return { x: point.x - (point.x - from.x) * part, y: point.y - (point.y - from.y) * part };
}

function arrowText(tip: Point, from: Point, size: number, fill: string): string {
  const long = 5 + 2 * size;
  const foot = before(tip, from, long);
  const [aside, ahead] = [((tip.y - foot.y) / long) * (long / 2), ((tip.x - foot.x) / long) * (long / 2)];
  const corners = [tip, { x: foot.x + aside, y: foot.y - ahead }, { x: foot.x - aside, y: foot.y + ahead }];
  return `<polygon${attributes({ points: corners.map(({ x, y }) => `${round(x)},${round(y)}`).join(' '), fill })}/>`;
}

function signText(sign: string, { x, y }: Point, fill: string, palette: Palette): string {
  if (sign === '') return '';
  const middle = { 'text-anchor': 'middle', 'dominant-baseline': 'central', 'font-weight': 700 };
  const at = { x: round(x), y: round(y) };
  return `<circle${attributes({ cx: at.x, cy: at.y, r: 7, fill: palette.paper })}/><text${attributes({ ...at, ...middle, fill })}>${sign}</text>`;
}

function nodeText(graph: StageGraph, palette: Palette, id: string, { x, y }: Point): string {
  const { shape, color, size } = graph.getNodeAttributes(id);
  const scale = round(size / 7);
  const transform = `translate(${x} ${y}) scale(${scale}) translate(-8 -8)`;
  const look = { fill: color, 'fill-rule': 'evenodd', stroke: palette.paper, 'stroke-width': round(1.2 / scale) };
  return `<path${attributes({ d: outlines[shape], transform, ...look })}/>`;
}

function labelTexts(
  graph: StageGraph,
  palette: Palette,
  place: (id: string) => Point,
  widthOf: Scene['widthOf'],
): string[] {
  const spots = graph
    .mapNodes((id, { label, size }) => {
      const text = shorten(label, longestLabel);
      return { id, text, ...place(id), reach: size, width: widthOf(text), height: lineHeight };
    })
    .sort((one, other) => other.reach - one.reach || (one.id < other.id ? -1 : 1));
  const byId = new Map(spots.map((spot) => [spot.id, spot]));
  return placeLabels(spots, { obstacles: spots, ...sheet, most: mostLabels }).map(({ id, left, top }) => {
    const { text = '', width = 0 } = byId.get(id) ?? {};
    const halo = { stroke: palette.paper, 'stroke-width': 4, 'paint-order': 'stroke', 'stroke-linejoin': 'round' };
    const at = { x: round(left + width / 2), y: round(top + lineHeight / 2) };
    const middle = { 'text-anchor': 'middle', 'dominant-baseline': 'central' };
    const direction = isRightToLeft(text) ? 'rtl' : undefined;
    return `<text${attributes({ ...at, ...middle, direction, fill: palette.ink, ...halo })}>${xml(text)}</text>`;
  });
}
