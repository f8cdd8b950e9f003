import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf/browser';
import { possible } from '../../src/export/graph/xml.ts';
import { edgeAppearance, nodeAppearance } from '../stage/appearance.ts';
import type { Palette } from '../theme/theme.ts';
import type { Filed } from './drawn-file.ts';

type Values = Readonly<Record<string, string | number | null>>;

/** Values as GEXF takes them: none that is absent, no character that XML cannot hold. */
const held = (values: Values): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === null ? [] : [[name, typeof value === 'string' ? possible(value) : value]],
    ),
  );

/** The view as GEXF, with places, sizes and colours: what Gephi opens looks as the page does. */
export function toGexf({ nodes, edges }: Filed, palette: Palette): string {
  const graph = new MultiDirectedGraph();
  for (const node of nodes) {
    const { id, type, label, kind, day, degree, x, y } = node;
    const { size, color } = nodeAppearance({ ...node, expand: null });
    graph.addNode(id, held({ type, label, kind, day, degree, x, y, size, color }));
  }
  for (const edge of edges) {
    const { id, source, target, type, count, detail, stance, polarity } = edge;
    const { size, strand } = edgeAppearance(edge);
    const values = { label: type, kind: type, count, detail, stance, polarity, thickness: size };
    graph.addDirectedEdgeWithKey(id, source, target, held({ ...values, color: palette.strand(strand) }));
  }
  return write(graph, { version: '1.3' });
}
