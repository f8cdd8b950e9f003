import { compareText, type NaiveGraph, type NaiveNode, type NaiveRelationship } from './graph.ts';

/** An edge of a drawing, reduced to what tells it from others. */
export interface NaiveEdge {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly count: number;
}

/** Whether a node may be drawn under a condition on statements. */
export type Allowed = (node: NaiveNode) => boolean;

/** The nodes within some steps of the starts, whichever way the relationships lead; what is not allowed is not passed. */
export function within(
  graph: NaiveGraph,
  starts: readonly NaiveNode[],
  depth: number,
  allowed: Allowed,
): Set<NaiveNode> {
  const reached = new Set(starts);
  for (let step = 0; step < depth; step += 1) {
    for (const node of [...reached]) {
      for (const { source, target } of graph.relationships) {
        const other = source === node ? target : target === node ? source : undefined;
        if (other && allowed(other)) reached.add(other);
      }
    }
  }
  return reached;
}

const key = ({ source, type, target }: { source: string; type: string; target: string }) =>
  `${source} ${type} ${target}`;

function grouped(relationships: readonly NaiveRelationship[]): NaiveEdge[] {
  const edges = new Map<string, NaiveEdge>();
  for (const { source, type, target } of relationships) {
    const ends = { source: source.id, target: target.id, type };
    edges.set(key(ends), { ...ends, count: (edges.get(key(ends))?.count ?? 0) + 1 });
  }
  return [...edges.values()].sort((one, other) => compareText(key(one), key(other)));
}

/** Every relationship between two nodes of the set; the phrases of one document are one edge. */
export function edgesAmong(graph: NaiveGraph, ids: ReadonlySet<string>): NaiveEdge[] {
  return grouped(graph.relationships.filter(({ source, target }) => ids.has(source.id) && ids.has(target.id)));
}

/** How many relationships a node has. */
export function degreeOf(graph: NaiveGraph, id: string): number {
  return graph.relationships.filter(({ source, target }) => source.id === id || target.id === id).length;
}

/** The relationships that lead out of the set, counted by type. */
export function leavingBy(graph: NaiveGraph, ids: ReadonlySet<string>): { type: string; count: number }[] {
  const leaving = graph.relationships.filter(({ source, target }) => ids.has(source.id) !== ids.has(target.id));
  const types = [...new Set(leaving.map(({ type }) => type))].sort();
  return types.map((type) => ({ type, count: leaving.filter((other) => other.type === type).length }));
}

/** The relationships of one node that lead out of the set, counted by type. */
export function leftAround(graph: NaiveGraph, id: string, ids: ReadonlySet<string>): { type: string; count: number }[] {
  const own = graph.relationships.filter(({ source, target }) => source.id === id || target.id === id);
  return leavingBy({ ...graph, relationships: own }, ids);
}

/** What one actor said about another: the statements, newest first, each with its stance. */
export interface NaiveTalk {
  readonly source: string;
  readonly target: string;
  readonly statements: readonly { readonly node: NaiveNode; readonly stance: unknown }[];
}

/** Who spoke about whom in the statements that are allowed. */
export function talkIn(graph: NaiveGraph, allowed: Allowed): NaiveTalk[] {
  const talks = new Map<string, { source: string; target: string; statements: NaiveTalk['statements'][number][] }>();
  const actors = new Set(['Organisation', 'Person', 'Group']);
  for (const said of graph.relationships.filter(({ type, source }) => type === 'ASSERTED_BY' && allowed(source))) {
    for (const about of graph.relationships) {
      if (about.type !== 'ABOUT' || about.source !== said.source || !actors.has(about.target.type)) continue;
      const [source, target] = [said.target.id, about.target.id];
      const talk = talks.get(`${source} ${target}`) ?? { source, target, statements: [] };
      talk.statements.push({ node: said.source, stance: about.properties.stance ?? null });
      talks.set(`${source} ${target}`, talk);
    }
  }
  const when = ({ node }: NaiveTalk['statements'][number]) =>
    `${node.properties.saidOnEarliest ?? '0000-00-00'}\t${node.id}`;
  return [...talks.values()]
    .map((talk) => ({ ...talk, statements: talk.statements.sort((one, other) => compareText(when(other), when(one))) }))
    .sort((one, other) => compareText(`${one.source} ${one.target}`, `${other.source} ${other.target}`));
}

/** The ids of the actors within some steps of the starts, from speaker to target or back. */
export function talkersWithin(talks: readonly NaiveTalk[], starts: readonly string[], depth: number): Set<string> {
  const reached = new Set(starts);
  for (let step = 0; step < depth; step += 1) {
    for (const id of [...reached]) {
      for (const { source, target } of talks) {
        if (source === id) reached.add(target);
        if (target === id) reached.add(source);
      }
    }
  }
  return reached;
}
