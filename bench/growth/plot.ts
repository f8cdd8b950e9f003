import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** What a question costs in a graph of so many statements. */
export interface Point {
  readonly question: string;
  readonly statements: number;
  readonly milliseconds: number;
  readonly hits: number;
}

const panel = (field: 'milliseconds' | 'hits', title: string) => ({
  width: 300,
  height: 280,
  mark: { type: 'line' as const, point: true },
  encoding: {
    x: {
      field: 'statements',
      type: 'quantitative' as const,
      scale: { type: 'log' as const },
      axis: logAxis('statements'),
    },
    y: { field, type: 'quantitative' as const, scale: { type: 'log' as const }, axis: logAxis(title) },
    color: { field: 'question', type: 'nominal' as const, sort: null, title: 'question' },
    shape: { field: 'question', type: 'nominal' as const, sort: null },
  },
});

/** Ticks at the powers of ten: every line of a grid means ten times as much. */
const logAxis = (title: string) => ({
  title,
  format: '~s',
  values: Array.from({ length: 9 }, (_, power) => 10 ** power),
});

/** A picture (SVG) of how time and database hits grow with the graph; both axes are logarithmic: a straight rise by one square is growth in proportion. */
export function plot(points: readonly Point[]): Promise<string> {
  const spec: TopLevelSpec = {
    background: 'white',
    data: { values: [...points] },
    hconcat: [panel('milliseconds', 'median time of a request, ms'), panel('hits', 'database hits')],
  };
  return new View(parse(compile(spec).spec), { renderer: 'none' }).toSVG();
}
