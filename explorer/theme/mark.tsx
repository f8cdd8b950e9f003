import { lookOf, type Shape } from './look.ts';

/** The outlines of the shapes in a square of 16. */
export const outlines: Readonly<Record<Shape, string>> = {
  circle: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13Z',
  square: 'M2 2h12v12H2Z',
  diamond: 'M8 .5L15.5 8L8 15.5L.5 8Z',
  triangle: 'M8 1.5L15 14H1Z',
  wedge: 'M8 14.5L15 2H1Z',
  hexagon: 'M4.5 1.8h7L15 8l-3.5 6.2h-7L1 8Z',
  page: 'M3.5 1.5h9v13h-9Z',
  ring: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13Zm0 4a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5Z',
};

/** The shape and colour of a type of node, as it looks in the drawing. */
export function Mark({ type }: { type: string }) {
  const { shape, colour } = lookOf(type);
  return (
    <svg class="mark" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={outlines[shape]} fill={colour} fill-rule="evenodd" stroke="currentColor" stroke-width="0.8" />
    </svg>
  );
}
