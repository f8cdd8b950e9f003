import { align } from './table.ts';

/** The part of V8's CPU profile that is read. */
export interface CpuProfile {
  nodes: { id: number; children?: number[]; callFrame: CallFrame }[];
  samples: number[];
  timeDeltas: number[];
}

interface CallFrame {
  functionName: string;
  url: string;
  lineNumber: number;
}

interface Times {
  own: number;
  /** With everything it called and did not wait for. */
  whole: number;
}

const rowsShown = 25;
/** What is no work of the server: waiting, and the profiler's own. */
const notWork = new Set(['(idle)', 'dispatch']);

/** Where the time went that a process worked: by package or folder of ours, and by function. */
export function profileTable(profile: CpuProfile): string {
  return [placeOf, functionOf]
    .map((name) => {
      const times = timesBy(profile, name);
      const total = [...times.values()].reduce((sum, { own }) => sum + own, 0);
      const share = (time: number): string => `${((100 * time) / total).toFixed(1)} %`;
      const rows = [...times].sort(([, a], [, b]) => b.own - a.own).slice(0, rowsShown);
      return align([
        ['', 'own', 'with calls'],
        ...rows.map(([key, { own, whole }]) => [key, share(own), share(whole)]),
      ]);
    })
    .join('\n\n');
}

/** The times of all functions that get the same name; a name that calls itself counts once. */
function timesBy({ nodes, samples, timeDeltas }: CpuProfile, name: (frame: CallFrame) => string): Map<string, Times> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const spent = new Map<number, number>();
  samples.forEach((id, index) => {
    spent.set(id, (spent.get(id) ?? 0) + (timeDeltas[index] ?? 0));
  });
  const times = new Map<string, Times>();
  const visit = (id: number, above: ReadonlySet<string>): number => {
    const node = byId.get(id);
    if (!node || notWork.has(node.callFrame.functionName)) return 0;
    const key = name(node.callFrame);
    const inside = new Set(above).add(key);
    const own = spent.get(id) ?? 0;
    const whole = (node.children ?? []).reduce((sum, child) => sum + visit(child, inside), own);
    const known = times.get(key) ?? { own: 0, whole: 0 };
    times.set(key, { own: known.own + own, whole: known.whole + (above.has(key) ? 0 : whole) });
    return whole;
  };
  const [root] = nodes;
  if (root) visit(root.id, new Set());
  return times;
}

/** The package, or the folder of our own code, that a function belongs to; the engine's own functions keep their names. */
function placeOf({ url, functionName }: CallFrame): string {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (inPackage) return inPackage;
  if (url.startsWith('node:')) return url.replace(/^node:(internal\/)?/, 'node:').replace(/\/.*/, '');
  return /\/((?:dist|bench)\/[^/]+)\//.exec(url)?.[1] ?? functionName;
}

function functionOf({ url, functionName, lineNumber }: CallFrame): string {
  const file = url.replace(/.*node_modules\//, '').replace(/.*\/((?:dist|bench)\/)/, '$1');
  return `${functionName || '(anonymous)'}${url ? `  ${file}:${lineNumber + 1}` : ''}`;
}
