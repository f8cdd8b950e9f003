import { execFileSync, spawnSync } from 'node:child_process';
import { test } from '@jest/globals';

const python = process.env.CLAIMGRAPH_TEST_PYTHON ?? 'python3';

/** Whether the Python of the tests has networkx. */
export const hasNetworkx = spawnSync(python, ['-c', 'import networkx']).status === 0;

/** A test that is skipped, and says so, where networkx is not installed. */
export const networkxTest = hasNetworkx
  ? test
  : (name: string, _body: () => void) => test.skip(`${name} (skipped: ${python} has no networkx)`, () => {});

export interface Read {
  readonly directed: boolean;
  readonly multigraph: boolean;
  readonly nodes: Record<string, Record<string, unknown>>;
  readonly edges: { source: string; target: string; data: Record<string, unknown> }[];
}

const program = `
import io, json, sys, networkx
text = sys.stdin.buffer.read()
graph = getattr(networkx, sys.argv[1])(io.BytesIO(text))
print(json.dumps({
    "directed": graph.is_directed(),
    "multigraph": graph.is_multigraph(),
    "nodes": {node: data for node, data in graph.nodes(data=True)},
    "edges": [{"source": source, "target": target, "data": data} for source, target, data in graph.edges(data=True)],
}))
`;

/** What networkx reads from a file. */
export function readWithNetworkx(reader: 'read_gexf' | 'read_graphml', text: string): Read {
  const input = Buffer.from(text, 'utf8');
  return JSON.parse(execFileSync(python, ['-c', program, reader], { input, encoding: 'utf8', maxBuffer: 1 << 26 }));
}
