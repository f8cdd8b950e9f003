import { visible } from '../drawing/drawn.ts';
import { stageOf } from '../stage/drawing-view.tsx';
import { palette } from '../theme/theme.ts';
import { type Filed, fileOf } from './drawn-file.ts';

/** A way to take the present view along. What makes it is loaded when it is wanted. */
export interface Format {
  readonly name: string;
  readonly file: string;
  readonly words: string;
  /** Whether it shows where things stand, and so needs the drawing on the page. */
  readonly isPicture?: boolean;
  make(): Promise<Blob>;
}

const present = (): Filed => fileOf(visible.value, stageOf.current?.graph);
const text = (content: string, type: string): Blob => new Blob([content], { type: `${type};charset=utf-8` });

function stageNow() {
  if (!stageOf.current) throw new Error('There is no drawing on the page.');
  return stageOf.current;
}

/** The width of words as the pictures write them. */
function createMeasure(): (words: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = '13px system-ui, sans-serif';
  return (words) => context?.measureText(words).width ?? words.length * 7;
}

export const formats: readonly Format[] = [
  {
    name: 'PNG',
    file: 'claimgraph.png',
    words: 'the picture as it stands on the page',
    isPicture: true,
    make: async () => (await import('./png.ts')).toPng(stageNow(), palette.value),
  },
  {
    name: 'SVG',
    file: 'claimgraph.svg',
    words: 'the whole drawing, for print and for editing',
    isPicture: true,
    make: async () => {
      const { toSvg } = await import('./svg.ts');
      const { graph } = stageNow();
      const scene = { graph, palette: palette.value, address: location.href, widthOf: createMeasure() };
      return text(toSvg(scene), 'image/svg+xml');
    },
  },
  {
    name: 'GEXF',
    file: 'claimgraph.gexf',
    words: 'for Gephi and other programs of graphs',
    make: async () => text((await import('./gexf.ts')).toGexf(present(), palette.value), 'application/xml'),
  },
  {
    name: 'CSV of nodes',
    file: 'claimgraph-nodes.csv',
    words: 'a table, a row for each node',
    make: async () => text((await import('./csv.ts')).nodeTable(present()), 'text/csv'),
  },
  {
    name: 'CSV of edges',
    file: 'claimgraph-edges.csv',
    words: 'a table, a row for each edge',
    make: async () => text((await import('./csv.ts')).edgeTable(present()), 'text/csv'),
  },
  {
    name: 'JSON',
    file: 'claimgraph.json',
    words: 'nodes and edges as the API has them, with the address of the view',
    make: async () => text(`${JSON.stringify({ view: location.href, ...present() }, null, 2)}\n`, 'application/json'),
  },
];
