import type { DrawQuery } from '../../explorer/question/typed.ts';
import { type Random, random } from '../data/random.ts';

type Graph = DrawQuery['graph'];
type Node = Graph['nodes'][number];
type Edge = Graph['edges'][number];

const types = ['Statement', 'Statement', 'Statement', 'Statement', 'Claim', 'Document', 'Person', 'Organisation'];
const stances = ['CRITICAL', 'SUPPORTIVE', 'NEUTRAL', 'MIXED', null] as const;

function nodeOf(index: number, chance: Random): Node {
  const type = chance.pick(types);
  return {
    id: `node-${index}`,
    type,
    label: `${type} number ${index}, with some words to be written beside it`,
    kind: null,
    status: type === 'Statement' ? 'CURRENT' : null,
    day: '2020-06-24',
    distance: index === 0 ? 0 : 1,
    degree: 12,
    degreeShown: 8,
    expand: 'token',
    more: [
      { type: 'ABOUT', count: 3 },
      { type: 'FOUND_IN', count: 1 },
    ],
  };
}

/** A drawing of made-up nodes, a few of them hubs as in every graph of this kind; the same for the same sizes. */
export function drawingOf(nodes: number, edges: number): Graph {
  const chance = random(1, 'explorer');
  const all = Array.from({ length: nodes }, (_, index) => nodeOf(index, chance));
  const links = new Map<string, Edge>();
  while (links.size < edges) {
    const source = `node-${chance.below(nodes)}`;
    const target = `node-${chance.skewed(nodes)}`;
    const id = `${source}:ABOUT:${target}`;
    if (source === target) continue;
    links.set(id, {
      id,
      source,
      target,
      type: 'ABOUT',
      count: 1,
      detail: null,
      stance: chance.pick(stances),
      polarity: null,
      stances: [],
      retractedCount: 0,
      statements: [],
      firstOn: null,
      lastOn: null,
    });
  }
  return { nodes: all, edges: [...links.values()], truncated: false, leftOutNodes: [], leftOutEdges: [] };
}
