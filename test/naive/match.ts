import { compareNames } from '../../src/match/compare.ts';
import { type Name, readings, readName } from '../../src/match/name.ts';
import { compareText, type NaiveGraph, type NaiveNode } from './graph.ts';
import { actors } from './kind.ts';
import { keyOf, orderNamed } from './order.ts';

/** What `matchActors` is asked. */
export interface MatchQuestion {
  readonly name: string;
  readonly type: string | null;
  readonly kind: string | null;
  readonly country: string | null;
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[] | null;
}

/** How an actor fits, from all the names, countries, kinds and identifiers that its record gives. */
export interface NaiveMatch {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly features: readonly { readonly feature: string; readonly points: number }[];
  /** Whether the index cannot but offer it: the names share a word, one abbreviates the other, or an identifier is shared. */
  readonly certain: boolean;
}

const leastScore = 0.3;
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The name that fits best, its way and points; the likeness of two names by itself has unit tests. */
function nearestName(asked: Name, node: NaiveNode) {
  const { name, aliases = [] } = node.properties as { name: string; aliases?: readonly string[] };
  const all = [name, ...aliases].flatMap((text, place) =>
    readings(text).map((reading) => ({ text, less: place === 0 ? 0 : 0.02, ...compareNames(asked, reading) })),
  );
  const worth = Math.max(...all.map(({ points, less }) => points - less));
  return all.find(({ points, less }) => points - less === worth) as (typeof all)[number];
}

const differing = (asked: string | null, own: unknown, points: number, feature: string) =>
  asked === null || asked === own ? [] : [{ feature, points }];

function byIdentifier(graph: NaiveGraph, node: NaiveNode, asked: MatchQuestion['identifiers'], sum: number) {
  const own = graph.identifiers.filter(({ actor }) => actor === node);
  const pairs = (asked ?? []).flatMap((one) =>
    own
      .filter(({ scheme }) => scheme.toLowerCase() === one.scheme.toLowerCase())
      .map(({ value }) => value === one.value),
  );
  if (pairs.some((same) => same)) return [{ feature: 'IDENTIFIER_SHARED', points: 1 - sum }];
  return pairs.length > 0 ? [{ feature: 'IDENTIFIER_DIFFERS', points: -0.3 }] : [];
}

function matchOf(graph: NaiveGraph, node: NaiveNode, question: MatchQuestion): NaiveMatch {
  const asked = readName(question.name);
  const { text, feature, points, less } = nearestName(asked, node);
  const { kind = null, country } = node.properties;
  const shared = question.country === country ? [{ feature: 'COUNTRY_SHARED', points: 0.02 }] : [];
  const so = [
    { feature, points },
    ...(less > 0 ? [{ feature: 'ALIAS', points: -less }] : []),
    ...(country === undefined ? [] : [...shared, ...differing(question.country, country, -0.15, 'COUNTRY_DIFFERS')]),
    ...differing(question.kind, kind, -0.2, 'KIND_DIFFERS'),
  ];
  const total = (list: typeof so): number => list.reduce((sum, one) => sum + one.points, 0);
  const all = [...so, ...byIdentifier(graph, node, question.identifiers, total(so))];
  const theirs = new Set(readings(text).flatMap(({ own }) => own));
  return {
    id: node.id,
    name: text,
    score: rounded(Math.min(1, Math.max(0, total(all)))),
    features: all.map((one) => ({ feature: one.feature, points: rounded(one.points) })),
    certain:
      all.some((one) => one.feature === 'ACRONYM' || one.feature === 'IDENTIFIER_SHARED') ||
      asked.own.some((word) => theirs.has(word)),
  };
}

/** All actors that may be meant, best first and on one score by name: every actor is looked at. */
export function matches(graph: NaiveGraph, question: MatchQuestion): NaiveMatch[] {
  const key = (node: NaiveNode): string => keyOf(graph, node, orderNamed('NAME_ASC'));
  return graph.nodes
    .filter(({ type, properties }) => actors.includes(type) && properties.anonymity !== 'UNNAMED')
    .filter(({ type }) => question.type === null || question.type === type.toUpperCase())
    .sort((one, other) => compareText(key(one), key(other)))
    .map((node) => matchOf(graph, node, question))
    .filter(({ score }) => score >= leastScore)
    .sort((one, other) => other.score - one.score);
}
