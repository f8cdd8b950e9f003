/** A point on the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many straight pieces stand for a curve. */
const pieces = 12;

/** A point of an edge's way: 0 is where it begins, 1 where it ends. A quadratic curve that bows to the left, as sigma draws it. */
export function pointOn(from: Point, to: Point, curvature: number, part: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const bow = 2 * part * (1 - part) * curvature;
  return { x: from.x + dx * part + dy * bow, y: from.y + dy * part - dx * bow };
}

function distanceToPiece({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - part * dx, y - from.y - part * dy);
}

/** How far a point is from an edge's way. */
export function distanceToWay(point: Point, from: Point, to: Point, curvature: number): number {
  if (curvature === 0) return distanceToPiece(point, from, to);
  const at = (index: number) => pointOn(from, to, curvature, index / pieces);
  const distances = Array.from({ length: pieces }, (_, index) => distanceToPiece(point, at(index), at(index + 1)));
  return Math.min(...distances);
}
