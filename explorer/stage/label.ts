/** A text that stands at a point: `reach` is how far from the point it must stay. */
export interface ToPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly id: string;
  readonly left: number;
  readonly top: number;
}

/** A part of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const cell = 64;
const gap = 3;

/** Boxes that are taken, by the cells of a grid that they touch. */
function createFloor() {
  const cells = new Map<string, Box[]>();
  const keysOf = ({ left, top, right, bottom }: Box) => {
    const keys: string[] = [];
    for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column += 1)
      for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row += 1) keys.push(`${column} ${row}`);
    return keys;
  };
  const meets = (one: Box, other: Box) =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  return {
    isFree: (box: Box) => keysOf(box).every((key) => !(cells.get(key) ?? []).some((taken) => meets(box, taken))),
    take(box: Box) {
      for (const key of keysOf(box)) {
        const taken = cells.get(key);
        if (taken) taken.push(box);
        else cells.set(key, [box]);
      }
    },
  };
}

/** The places a text may take beside its point, the best first. */
function boxesFor({ x, y, reach, width, height }: ToPlace): Box[] {
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const middle = y - height / 2;
  const corner = 0.7 * reach + gap;
  return [
    box(x + reach + gap, middle),
    box(x - reach - gap - width, middle),
    box(x - width / 2, y + reach + gap),
    box(x - width / 2, y - reach - gap - height),
    box(x + corner, y + corner),
    box(x - corner - width, y + corner),
    box(x + corner, y - corner - height),
    box(x - corner - width, y - corner - height),
  ];
}

interface Sheet {
  /** Nodes that are not written over where there is another place. */
  readonly obstacles: readonly Pick<ToPlace, 'x' | 'y' | 'reach'>[];
  /** What is never written over. */
  readonly taken?: readonly Box[];
  readonly width: number;
  readonly height: number;
  /** How many texts are placed at most. */
  readonly most: number;
}

/** Places texts within a sheet so that no two overlap, the first ones first; a text without a free place is left out. */
export function placeLabels(texts: Iterable<ToPlace>, { obstacles, taken = [], width, height, most }: Sheet): Placed[] {
  const isInside = ({ left, top, right, bottom }: Box) => left >= 0 && top >= 0 && right <= width && bottom <= height;
  const floor = createFloor();
  for (const box of taken) floor.take(box);
  const nodes = createFloor();
  for (const { x, y, reach } of obstacles) {
    const inside = reach * 0.7;
    nodes.take({ left: x - inside, top: y - inside, right: x + inside, bottom: y + inside });
  }
  const placed: Placed[] = [];
  for (const text of texts) {
    if (placed.length >= most) break;
    const free = boxesFor(text).filter((candidate) => isInside(candidate) && floor.isFree(candidate));
    const box = free.find(nodes.isFree) ?? free[0];
    if (!box) continue;
    floor.take(box);
    placed.push({ id: text.id, left: box.left, top: box.top });
  }
  return placed;
}

/** At most so many code points of a text, the last one `…` where there were more. */
export function shorten(text: string, most: number): string {
  const points = [...text];
  return points.length <= most
    ? text
    : `${points
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** Whether a text is written from right to left, by its first letter that has a direction. */
export function isRightToLeft(text: string): boolean {
  const strong = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|\p{L}/u.exec(
    text,
  )?.[0];
  return (
    strong !== undefined &&
    /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(strong)
  );
}
