import type Sigma from 'sigma';
import { strands } from '../theme/look.ts';
import type { Palette } from '../theme/theme.ts';
import { isRightToLeft, type Placed, placeLabels, shorten, type ToPlace } from './label.ts';
import type { StageGraph } from './stage-graph.ts';

/** A badge on the stage that says how much more there is around a node. */
export interface Badge {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What the words say apart from the graph itself. */
export interface Emphasis {
  /** The node pointed at, and the one that is open in the reading panel. */
  readonly hovered: string | undefined;
  readonly open: string;
  isFaint(id: string): boolean;
}

interface Spot extends ToPlace {
  readonly text: string;
  readonly strong: boolean;
}

const font = '12px system-ui, sans-serif';
const strongFont = '600 13px system-ui, sans-serif';
const lineHeight = 16;
const mostLabels = 220;
const mostBadges = 200;
const mostSigns = 400;
const shortLength = 34;
const widths = new Map<string, number>();

function widthOf(context: CanvasRenderingContext2D, text: string): number {
  const key = `${context.font}|${text}`;
  const known = widths.get(key) ?? context.measureText(text).width;
  if (widths.size > 5_000) widths.clear();
  widths.set(key, known);
  return known;
}

/** How many nodes are looked at for their words: more than have room. */
const mostSpots = 3 * mostLabels;

/** The nodes within the picture, where they stand on it, those first whose words matter most. */
function spotsOf(renderer: Sigma, graph: StageGraph, { hovered, open, isFaint }: Emphasis): Spot[] {
  const { width, height } = renderer.getDimensions();
  const context = renderer.getCanvases().labels?.getContext('2d');
  if (!context) return [];
  const near: { id: string; x: number; y: number; reach: number; rank: number }[] = [];
  graph.forEachNode((id, { x, y, size }) => {
    const place = renderer.graphToViewport({ x, y });
    if (place.x < -50 || place.y < -20 || place.x > width + 50 || place.y > height + 20) return;
    const strong = id === hovered || id === open;
    near.push({
      id,
      ...place,
      reach: renderer.scaleSize(size),
      rank: (strong ? 1e6 : 0) + (isFaint(id) ? -1e5 : 0) + size,
    });
  });
  near.sort((one, other) => other.rank - one.rank || (one.id < other.id ? -1 : 1));
  // Words are measured of these alone: that is what costs.
  return near.slice(0, mostSpots).map(({ id, x, y, reach }) => {
    const strong = id === hovered || id === open;
    const text = shorten(graph.getNodeAttribute(id, 'label'), strong ? 70 : shortLength);
    context.font = strong ? strongFont : font;
    return { id, x, y, reach, width: widthOf(context, text), height: lineHeight, text, strong };
  });
}

function writeLabels(
  context: CanvasRenderingContext2D,
  spots: Map<string, Spot>,
  placed: readonly Placed[],
  palette: Palette,
  emphasis: Emphasis,
) {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const { id, left, top } of placed) {
    const spot = spots.get(id);
    if (!spot) continue;
    context.globalAlpha = emphasis.isFaint(id) ? 0.35 : 1;
    context.font = spot.strong ? strongFont : font;
    context.direction = isRightToLeft(spot.text) ? 'rtl' : 'ltr';
    context.textAlign = 'left';
    context.strokeStyle = palette.paper;
    context.lineWidth = 4;
    context.strokeText(spot.text, left, top + lineHeight / 2);
    context.fillStyle = palette.ink;
    context.fillText(spot.text, left, top + lineHeight / 2);
  }
  context.globalAlpha = 1;
}

/** The signs of stances in the middle of their edges, for readers who do not see the colours. */
function writeSigns(
  context: CanvasRenderingContext2D,
  renderer: Sigma,
  graph: StageGraph,
  palette: Palette,
  { isFaint }: Emphasis,
) {
  if (graph.size > mostSigns) return;
  context.font = '700 13px system-ui, sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  graph.forEachEdge((_, { strand, curvature }, source, target, from, to) => {
    const { sign } = strands[strand];
    if (sign === '' || isFaint(source) || isFaint(target)) return;
    const one = renderer.graphToViewport(from);
    const other = renderer.graphToViewport(to);
    const [dx, dy] = [other.x - one.x, other.y - one.y];
    if (source !== target && Math.hypot(dx, dy) < 40) return;
    const loop = source === target ? 18 : 0;
    // A quadratic curve passes its control point by half: sigma's bows to the left of the way.
    const x = (one.x + other.x) / 2 + (dy * curvature) / 2 + loop;
    const y = (one.y + other.y) / 2 - (dx * curvature) / 2 - loop;
    context.fillStyle = palette.paper;
    context.beginPath();
    context.arc(x, y, 7, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = palette.strand(strand);
    context.fillText(sign, x, y + 1);
  });
}

/** Rings at nodes with an edge to themselves, which sigma does not draw. */
function drawLoops(context: CanvasRenderingContext2D, renderer: Sigma, graph: StageGraph, palette: Palette) {
  graph.forEachEdge((_, { strand, size }, source, target, from) => {
    if (source !== target) return;
    const { x, y } = renderer.graphToViewport(from);
    context.strokeStyle = palette.strand(strand);
    context.lineWidth = Math.max(1, renderer.scaleSize(size));
    context.beginPath();
    context.arc(x + 10, y - 10, 12, 0, 2 * Math.PI);
    context.stroke();
  });
}

function writeBadges(
  context: CanvasRenderingContext2D,
  spots: readonly Spot[],
  graph: StageGraph,
  palette: Palette,
): Badge[] {
  const badges: Badge[] = [];
  context.font = '600 10px system-ui, sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  for (const { id, x, y, reach } of spots) {
    const more = graph.getNodeAttribute(id, 'more');
    if (more === 0 || badges.length >= mostBadges) continue;
    const text = more > 999 ? '+1k' : `+${more}`;
    const radius = Math.max(8, context.measureText(text).width / 2 + 3);
    const badge = { id, x: x + reach * 0.8, y: y - reach * 0.8 - 2, radius };
    context.fillStyle = palette.paper;
    context.strokeStyle = palette.accent;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(badge.x - radius, badge.y - 7, radius * 2, 14, 7);
    context.fill();
    context.stroke();
    context.fillStyle = palette.accent;
    context.fillText(text, badge.x, badge.y + 0.5);
    badges.push(badge);
  }
  return badges;
}

/** Writes names, signs and badges over a rendered picture, and says where the badges are. */
export function writeWords(renderer: Sigma, graph: StageGraph, palette: Palette, emphasis: Emphasis): Badge[] {
  const context = renderer.getCanvases().labels?.getContext('2d');
  if (!context) return [];
  const spots = spotsOf(renderer, graph, emphasis);
  const obstacles = spots.length > 600 ? [] : spots;
  const placed = placeLabels(spots, { obstacles, ...renderer.getDimensions(), most: mostLabels });
  drawLoops(context, renderer, graph, palette);
  writeSigns(context, renderer, graph, palette, emphasis);
  writeLabels(context, new Map(spots.map((spot) => [spot.id, spot])), placed, palette, emphasis);
  return graph.order > mostBadges ? [] : writeBadges(context, spots, graph, palette);
}
