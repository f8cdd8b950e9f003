import type Sigma from 'sigma';
import { type Strand, strands } from '../theme/look.ts';
import type { Palette } from '../theme/theme.ts';
import { loopOf } from './appearance.ts';
import { isRightToLeft, type Placed, placeLabels, shorten, type ToPlace } from './label.ts';
import type { StageGraph } from './stage-graph.ts';
import { pointOn } from './way.ts';

/** A badge on the stage that says how much more there is around a node. */
export interface Badge {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface WrittenBadge extends Badge {
  readonly text: string;
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
const badgeFont = '600 10px system-ui, sans-serif';
const lineHeight = 16;
const badgeReach = 7;
const signReach = 7;
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
  // As much as has room beside a node in the middle.
  const longLength = Math.max(shortLength, Math.min(70, Math.floor(width / 18)));
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
    const text = shorten(graph.getNodeAttribute(id, 'label'), strong ? longLength : shortLength);
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

/** The sign of a stance and where it stands: in the middle of its edge. */
interface Sign {
  readonly x: number;
  readonly y: number;
  readonly strand: Strand;
}

/** The signs of stances, for readers who do not see the colours. */
function signsOf(renderer: Sigma, graph: StageGraph, { isFaint }: Emphasis): Sign[] {
  if (graph.size > mostSigns) return [];
  const signs: Sign[] = [];
  graph.forEachEdge((_, { strand, curvature }, source, target, from, to) => {
    if (strands[strand].sign === '' || isFaint(source) || isFaint(target)) return;
    const one = renderer.graphToViewport(from);
    const other = renderer.graphToViewport(to);
    if (source === target) {
      const { x, y, radius } = loopOf(one, renderer.scaleSize(from.size));
      signs.push({ x: x - 0.7 * radius, y: y + 0.7 * radius, strand });
    } else if (Math.hypot(other.x - one.x, other.y - one.y) >= 40) {
      signs.push({ ...pointOn(one, other, curvature, 0.5), strand });
    }
  });
  return signs;
}

function writeSigns(context: CanvasRenderingContext2D, signs: readonly Sign[], palette: Palette) {
  context.font = '700 13px system-ui, sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  for (const { x, y, strand } of signs) {
    context.fillStyle = palette.paper;
    context.beginPath();
    context.arc(x, y, signReach, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = palette.strand(strand);
    context.fillText(strands[strand].sign, x, y + 1);
  }
}

/** Rings at nodes with an edge to themselves, which sigma does not draw. */
function drawLoops(context: CanvasRenderingContext2D, renderer: Sigma, graph: StageGraph, palette: Palette) {
  graph.forEachEdge((_, { strand, size }, source, target, from) => {
    if (source !== target) return;
    const { x, y, radius } = loopOf(renderer.graphToViewport(from), renderer.scaleSize(from.size));
    context.strokeStyle = palette.strand(strand);
    context.lineWidth = Math.max(1, renderer.scaleSize(size));
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.stroke();
  });
}

/** The badges of the nodes with more around them, on the side where a name comes last. */
function badgesOf(context: CanvasRenderingContext2D, spots: readonly Spot[], graph: StageGraph): WrittenBadge[] {
  if (graph.order > mostBadges) return [];
  context.font = badgeFont;
  return spots.flatMap(({ id, x, y, reach }) => {
    const more = graph.getNodeAttribute(id, 'more');
    if (more === 0) return [];
    const text = more > 999 ? '+1k' : `+${more}`;
    const radius = Math.max(8, context.measureText(text).width / 2 + 3);
    return [{ id, x: x - reach * 0.8 - radius / 2, y: y - reach * 0.8 - 2, radius, text }];
  });
}

function writeBadges(context: CanvasRenderingContext2D, badges: readonly WrittenBadge[], palette: Palette) {
  context.font = badgeFont;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  context.lineWidth = 1;
  for (const { x, y, radius, text } of badges) {
    context.fillStyle = palette.paper;
    context.strokeStyle = palette.accent;
    context.beginPath();
    context.roundRect(x - radius, y - badgeReach, radius * 2, 2 * badgeReach, badgeReach);
    context.fill();
    context.stroke();
    context.fillStyle = palette.accent;
    context.fillText(text, x, y + 0.5);
  }
}

/** Writes names, signs and badges over a rendered picture, and says where the badges are. */
export function writeWords(renderer: Sigma, graph: StageGraph, palette: Palette, emphasis: Emphasis): Badge[] {
  const context = renderer.getCanvases().labels?.getContext('2d');
  if (!context) return [];
  const spots = spotsOf(renderer, graph, emphasis);
  const signs = signsOf(renderer, graph, emphasis);
  const badges = badgesOf(context, spots, graph);
  const placed = placeLabels(spots, {
    obstacles: spots.length > 600 ? [] : [...spots, ...signs.map((sign) => ({ ...sign, reach: signReach + 2 }))],
    taken: badges.map(({ x, y, radius }) => ({
      left: x - radius,
      right: x + radius,
      top: y - badgeReach,
      bottom: y + badgeReach,
    })),
    ...renderer.getDimensions(),
    most: mostLabels,
  });
  drawLoops(context, renderer, graph, palette);
  writeSigns(context, signs, palette);
  writeLabels(context, new Map(spots.map((spot) => [spot.id, spot])), placed, palette, emphasis);
  writeBadges(context, badges, palette);
  return badges;
}
