/** What the worker is to arrange. */
export interface ToArrange {
  readonly task: number;
  readonly nodes: readonly { id: string; x: number; y: number; size: number; fixed: boolean }[];
  readonly edges: readonly (readonly [source: string, target: string, weight: number])[];
  readonly iterations: number;
  /** How many times as wide as high a round drawing becomes: a stage is wide, and so are names. */
  readonly stretch: number;
}

/** Where the nodes are by now: x and y of each, in the order in which they were given. */
export interface Arranged {
  readonly task: number;
  readonly places: Float64Array;
  readonly done: boolean;
}

/** A number from 0 up to 1 that depends on the text alone: the same node begins at the same place on every page. */
export function fraction(text: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  return (hash >>> 0) / 4_294_967_296;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const spread = 30;

/** Where the layout begins with a node: around a neighbour that has a place, else on a spiral, the first nodes inside. */
export function firstPlace(id: string, index: number, neighbour: { x: number; y: number } | undefined) {
  const turn = 2 * Math.PI * fraction(id);
  if (neighbour) return { x: neighbour.x + spread * Math.cos(turn), y: neighbour.y + spread * Math.sin(turn) };
  const angle = index * goldenAngle;
  const radius = spread * Math.sqrt(index);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** The stretch for a stage of this size. */
export const stretchFor = (width: number, height: number): number => Math.min(1.8, Math.max(1, width / (height || 1)));

/** How long a layout is worked on: small drawings settle fully, big ones only find their shape. */
export const iterationsFor = (nodes: number): number => (nodes <= 100 ? 400 : nodes <= 500 ? 240 : 100);
