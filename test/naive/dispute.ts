import type { GraphQLResolveInfo } from 'graphql';
import { type Arguments, listed } from './field.ts';
import { compareText, into, type NaiveGraph, type NaiveNode, out } from './graph.ts';
import { keyOf, usualOrder } from './order.ts';
import { retracted } from './retracted.ts';

/** One side of a claim, as something that can be asked like a node. */
function sideOf(claim: NaiveNode, polarity: string): NaiveNode {
  const id = `${claim.id}:${polarity}`;
  return { type: 'ClaimSide', id, properties: { id, polarity, claim } };
}

/** The statements on a side, with the relationships by which they express the claim. */
function voices(graph: NaiveGraph, { properties: { claim, polarity } }: NaiveNode) {
  const all = into(graph, claim as NaiveNode, 'EXPRESSES', ['Statement']);
  return all.filter(({ relationship }) => relationship.properties.polarity === polarity);
}

/** The sides that somebody takes on a claim. */
export function sides(graph: NaiveGraph, claim: NaiveNode): NaiveNode[] {
  const all = ['AFFIRMS', 'DENIES', 'QUESTIONS'].map((polarity) => sideOf(claim, polarity));
  return all.filter((side) => voices(graph, side).length > 0);
}

/** A page of the statements on a side. */
export function sideStatements(graph: NaiveGraph, side: NaiveNode, given: Arguments, info: GraphQLResolveInfo) {
  const page = { list: 'statements of a side', size: 10, order: usualOrder('Statement') };
  return listed(graph, voices(graph, side), given, info, page);
}

/** How many of the statements on a side were retracted. */
export function sideRetracted(graph: NaiveGraph, side: NaiveNode): number {
  return retracted(voices(graph, side).map(({ node }) => node));
}

/** What is recorded to go against a claim, and on which sides. */
export function contradictions(graph: NaiveGraph, claim: NaiveNode) {
  const linked = (type: string) => [
    ...out(graph, claim, type).map(({ node }) => ({ node, forward: true })),
    ...into(graph, claim, type, ['Claim']).map(({ node }) => ({ node, forward: false })),
  ];
  const all = [
    ...linked('CONTRADICTS').map(({ node }) => opposed(graph, claim, node, 'CONTRADICTS', ['AFFIRMS', 'AFFIRMS'])),
    ...linked('ENTAILS').map(({ node, forward }) =>
      forward
        ? opposed(graph, claim, node, 'ENTAILS', ['AFFIRMS', 'DENIES'])
        : opposed(graph, claim, node, 'ENTAILED_BY', ['DENIES', 'AFFIRMS']),
    ),
  ];
  const byText = (one: NaiveNode): string => keyOf(graph, one, usualOrder('Claim'));
  return [...new Map(all.map((one) => [one.id, one])).values()].sort(
    (one, other) => compareText(one.relation, other.relation) || compareText(byText(one.claim), byText(other.claim)),
  );
}

function opposed(
  graph: NaiveGraph,
  claim: NaiveNode,
  other: NaiveNode,
  relation: string,
  [own, opposite]: readonly [string, string],
) {
  const [side, otherSide] = [sideOf(claim, own), sideOf(other, opposite)];
  const voiced = voices(graph, side).length > 0 && voices(graph, otherSide).length > 0;
  return { id: `${claim.id}:${relation}:${other.id}`, relation, voiced, claim: other, side, otherSide };
}

/** The key of the latest statement on a side of the claim that is opposed; undefined where none is. */
export function latestWord(graph: NaiveGraph, claim: NaiveNode): string | undefined {
  const [affirming, denying] = [sideOf(claim, 'AFFIRMS'), sideOf(claim, 'DENIES')];
  const pairs = [
    [affirming, denying],
    [denying, affirming],
    ...contradictions(graph, claim).map(({ side, otherSide }) => [side, otherSide]),
  ].map((pair) => pair.map((side) => voices(graph, side)));
  return pairs
    .filter((pair) => pair.every(({ length }) => length > 0))
    .flatMap(([own = []]) => own)
    .map(({ node }) => keyOf(graph, node, usualOrder('Statement')))
    .sort(compareText)
    .at(-1);
}

/** The claims on which people disagree, by the latest word. */
export function disputedClaims(graph: NaiveGraph, given: Arguments, info: GraphQLResolveInfo) {
  const claims = graph.nodes.filter(({ type }) => type === 'Claim');
  const rows = claims.filter((claim) => latestWord(graph, claim) !== undefined).map((node) => ({ node }));
  const order = { by: 'LATEST_WORD', descending: true };
  return listed(graph, rows, given, info, { list: info.fieldName, order, size: 20 });
}
