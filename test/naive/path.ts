import { edtfDays } from '../../src/model/edtf.ts';
import type { NaiveGraph, NaiveNode, NaiveRelationship } from './graph.ts';
import { actors } from './kind.ts';

const replies = ['RESPONDS_TO', 'DISPUTES', 'CONFIRMS', 'REPEATS', 'CORRECTS', 'RETRACTS', 'COMMENTS_ON', 'REPORTS'];
const roles = ['HOLDS_ROLE', 'PART_OF', 'MEMBER_OF', 'OWNED_BY'];

/** Whether two spans of days share one; open sides reach to the ends of the calendar. */
function meet(earliest: unknown, latest: unknown, during: string): boolean {
  const days = edtfDays(during);
  return (
    String(earliest ?? '0000-01-01') <= (days.latest ?? '9999-12-31') &&
    String(latest ?? '9999-12-31') >= (days.earliest ?? '0000-01-01')
  );
}

/** Whether a node that has a date may have happened then. */
function dated({ properties }: NaiveNode, name: string, during: string | undefined): boolean {
  const [earliest, latest] = [properties[`${name}Earliest`], properties[`${name}Latest`]];
  return during === undefined || ((earliest ?? latest) !== undefined && meet(earliest, latest, during));
}

/** Who is next to whom, by the mode and the time asked for and by what else may be passed through, and how many things connect the two. */
export function neighboursByMode(
  graph: NaiveGraph,
  mode: string,
  during?: string,
  through: readonly string[] = [],
): Map<string, Map<string, number>> {
  const pairs = new Map<string, Map<string, number>>();
  const add = (one: string, other: string) => {
    const row = pairs.get(one) ?? new Map<string, number>();
    pairs.set(one, row.set(other, (row.get(other) ?? 0) + 1));
  };
  const join = (ones: readonly NaiveNode[], others: readonly NaiveNode[]) => {
    for (const one of ones)
      for (const other of others) {
        if (one === other || !actors.includes(one.type) || !actors.includes(other.type)) continue;
        add(one.id, other.id);
        add(other.id, one.id);
      }
  };
  const from = new Map<NaiveNode, NaiveRelationship[]>();
  for (const one of graph.relationships) from.set(one.source, [...(from.get(one.source) ?? []), one]);
  const ends = (node: NaiveNode, ...types: string[]) =>
    (from.get(node) ?? []).filter(({ type }) => types.includes(type)).map(({ target }) => target);
  const statements = graph.nodes.filter((node) => node.type === 'Statement' && dated(node, 'saidOn', during));
  for (const node of graph.nodes) {
    if (node.type === 'Statement' && mode !== 'ROLES' && mode !== 'REGULATION' && dated(node, 'saidOn', during)) {
      const speakers = ends(node, 'ASSERTED_BY');
      join([...speakers, ...ends(node, 'ON_BEHALF_OF')], ends(node, 'ABOUT', 'ADDRESSED_TO'));
      join(speakers, ends(node, 'ON_BEHALF_OF'));
      for (const other of ends(node, ...replies)) join(speakers, ends(other, 'ASSERTED_BY'));
    }
    if (node.type === 'RegulatoryAction' && (mode === 'ALL' || mode === 'REGULATION')) {
      const events = ends(node, 'HAS_EVENT');
      if (during !== undefined && !events.some((event) => dated(event, 'on', during))) continue;
      const issuers = ends(node, 'ISSUED_BY');
      join(issuers, ends(node, 'APPLIES_TO'));
      issuers.forEach((issuer, index) => {
        join([issuer], issuers.slice(index + 1));
      });
    }
    if (node.type === 'Document' && through.includes('DOCUMENTS')) {
      const publishers = ends(node, 'PUBLISHED_BY');
      if (dated(node, 'publishedOn', during)) join(ends(node, 'AUTHORED_BY'), publishers);
      for (const statement of statements.filter((one) => ends(one, 'FOUND_IN').includes(node)))
        join(ends(statement, 'ASSERTED_BY'), publishers);
    }
    if (node.type === 'Topic' && through.includes('TOPICS')) {
      const filed = statements.filter((one) => ends(one, 'HAS_TOPIC').includes(node));
      const voices = [...new Set(filed.flatMap((one) => ends(one, 'ASSERTED_BY')))];
      voices.forEach((voice, index) => {
        join([voice], voices.slice(index + 1));
      });
    }
    if (mode !== 'ALL' && mode !== 'ROLES') continue;
    for (const { type, target, properties } of from.get(node) ?? [])
      if (roles.includes(type) && (during === undefined || meet(properties.fromEarliest, properties.toLatest, during)))
        join([node], [target]);
  }
  return pairs;
}

/** Every shortest way from one actor to another that passes through no hub; none where the shortest is too long. */
export function shortestWays(
  pairs: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
  [from, to]: readonly [string, string],
  maxLength: number,
  isHub: (id: string) => boolean,
): string[][] {
  const seen = new Set([from]);
  let ways = [[from]];
  for (let length = 1; length <= maxLength; length += 1) {
    const next = ways.flatMap((way) =>
      [...(pairs.get(way.at(-1) as string)?.keys() ?? [])].filter((id) => !seen.has(id)).map((id) => [...way, id]),
    );
    const arrived = next.filter((way) => way.at(-1) === to);
    if (arrived.length > 0) return arrived;
    // A way that meets again what an earlier step has met is no shortest one.
    for (const way of next) seen.add(way.at(-1) as string);
    ways = next.filter((way) => !isHub(way.at(-1) as string));
  }
  return [];
}
