import { latestWord } from './dispute.ts';
import { compareText, type NaiveGraph, type NaiveNode, out } from './graph.ts';

/** What a list is sorted by, and in which direction. */
export interface Order {
  readonly by: string;
  readonly descending: boolean;
}

const undated = '0000-00-00';

/** A text as it is sorted: accents, capitals and runs of white space do not count, nor what follows 100 characters.
 * The characters from U+E000 to U+FFFF all sort alike. */
function folded(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
  return [...plain.replace(/[\u{E000}-\u{FFFF}]/gu, '\u{D7FF}')].slice(0, 100).join('');
}

/** The earliest day of the first dated event of a regulatory action. */
export function firstEventOn(graph: NaiveGraph, action: NaiveNode): string | undefined {
  const days = out(graph, action, 'HAS_EVENT').map(({ node }) => node.properties.onEarliest as string | undefined);
  return days.filter((day) => day !== undefined).sort(compareText)[0];
}

/** What each order sorts by; the names are those of the order enums. */
const sorted: Readonly<Record<string, (graph: NaiveGraph, node: NaiveNode) => unknown>> = Object.fromEntries([
  ['NAME', (_graph: NaiveGraph, { properties }: NaiveNode) => folded(String(properties.name))],
  ['TEXT', (_graph: NaiveGraph, { properties }: NaiveNode) => folded(String(properties.text))],
  ['SAID_ON', (_graph: NaiveGraph, { properties }: NaiveNode) => properties.saidOnEarliest ?? undated],
  ['PUBLISHED_ON', (_graph: NaiveGraph, { properties }: NaiveNode) => properties.publishedOnEarliest ?? undated],
  ['FIRST_EVENT_ON', (graph: NaiveGraph, node: NaiveNode) => firstEventOn(graph, node) ?? undated],
  ['MOST', (_graph: NaiveGraph, { properties }: NaiveNode) => 9_999_999_999 - Number(properties.statementCount)],
  ['EARLIEST', (_graph: NaiveGraph, { properties }: NaiveNode) => properties.earliest],
  ['LATEST_WORD', (graph: NaiveGraph, claim: NaiveNode) => latestWord(graph, claim)],
  ['RECORDED_AT', (_graph: NaiveGraph, { properties }: NaiveNode) => properties.recordedAt],
]);

/** The key of a node in an order: unique, because the id stands behind what is sorted by. */
export function keyOf(graph: NaiveGraph, node: NaiveNode, { by }: Order): string {
  const value = sorted[by];
  if (!value) throw new Error(`No order by ${by}`);
  return `${value(graph, node)}\t${node.id}`;
}

/** The order that a value of an order enum names. */
export function orderNamed(name: string): Order {
  const [, by, direction] = /^(.*)_(ASC|DESC)$/.exec(name) ?? [];
  if (by === undefined) throw new Error(`No order ${name}`);
  return { by, descending: direction === 'DESC' };
}

/** The order of a list of neighbours, by the type of the nodes in it. */
export function usualOrder(type: string): Order {
  const orders: Record<string, string> = {
    Statement: 'SAID_ON_DESC',
    Document: 'PUBLISHED_ON_DESC',
    RegulatoryAction: 'FIRST_EVENT_ON_DESC',
    Claim: 'TEXT_ASC',
  };
  return orderNamed(orders[type] ?? 'NAME_ASC');
}

/** Compares statements so that the latest said comes first. */
export function newestFirst(graph: NaiveGraph) {
  const key = (statement: NaiveNode): string => keyOf(graph, statement, usualOrder('Statement'));
  return (left: NaiveNode, right: NaiveNode): number => compareText(key(right), key(left));
}
