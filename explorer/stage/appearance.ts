import { type DrawnEdge, type DrawnNode, total } from '../drawing/drawing.ts';
import { lookOf, type Shape, type Strand, strandOf } from '../theme/look.ts';
import { titleOf } from '../word/word.ts';

/** A node as the stage keeps it; x and y belong to the layout. */
export interface StageNode {
  x: number;
  y: number;
  size: number;
  shape: Shape;
  color: string;
  label: string;
  /** How many of its relationships are not drawn, where it can be expanded; 0 where not. */
  more: number;
  fixed: boolean;
}

/** An edge as the stage keeps it. */
export interface StageEdge {
  size: number;
  strand: Strand;
  /** The ends alone decide the curve, so that edges between the same two nodes lie side by side. */
  curvature: number;
  type: 'straight' | 'curved';
}

const smallTypes = new Set(['Statement', 'Claim', 'Document', 'Topic', 'ActionEvent']);

/** How a node looks by itself, wherever it stands. */
export function nodeAppearance({ type, label, degree, more }: DrawnNode): Omit<StageNode, 'x' | 'y' | 'fixed'> {
  const { shape, colour } = lookOf(type);
  const base = smallTypes.has(type) ? 6.5 : 8.5;
  return {
    size: Math.min(20, base + 1.3 * Math.log2(1 + degree)),
    shape,
    color: colour,
    label: type === 'ActionEvent' ? titleOf(label) : label,
    more: total(more),
  };
}

/** The ring for an edge from a node to itself, at the side of the node where neither its name nor its badge stands. */
export function loopOf({ x, y }: { x: number; y: number }, reach: number) {
  const aside = 0.7 * reach + 5;
  return { x: x - aside, y: y + aside, radius: 10 };
}

/** How an edge looks: as wide as what it stands for is much. */
export function edgeAppearance(edge: DrawnEdge): Pick<StageEdge, 'size' | 'strand'> {
  return { size: Math.min(9, 1.2 + 1.4 * Math.log2(edge.count)), strand: strandOf(edge) };
}

/** The bow of each edge: of several between two nodes, whatever their directions, each takes a way of its own. */
export function curvatures(edges: Iterable<DrawnEdge>): Map<string, number> {
  const groups = new Map<string, DrawnEdge[]>();
  for (const edge of edges) {
    const key = [edge.source, edge.target].sort().join(' ');
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  const curves = new Map<string, number>();
  for (const group of groups.values()) {
    const sorted = group.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const first = sorted[0]?.source;
    sorted.forEach(({ id, source }, index) => {
      const bow = (index - (sorted.length - 1) / 2) * 0.3;
      curves.set(id, source === first ? bow : -bow);
    });
  }
  return curves;
}
