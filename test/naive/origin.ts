import { compareText, type NaiveGraph, type NaiveNode, out } from './graph.ts';
import { keyOf, usualOrder } from './order.ts';

/** The statements at the inner ends of the chains that begin with a statement. */
function innerEnds(graph: NaiveGraph, statement: NaiveNode): NaiveNode[] {
  const reported = out(graph, statement, 'REPORTS').map(({ node }) => node);
  return reported.length === 0 ? [statement] : reported.flatMap((inner) => innerEnds(graph, inner));
}

/** The documents from which a copy was made in the end; an original is its own. */
function originals(graph: NaiveGraph, document: NaiveNode): NaiveNode[] {
  const sources = out(graph, document, 'SYNDICATED_FROM').map(({ node }) => node);
  return sources.length === 0 ? [document] : sources.flatMap((source) => originals(graph, source));
}

/** Where a statement that reports no other comes from: the earliest original it stands in, or itself. */
function originOf(graph: NaiveGraph, statement: NaiveNode): NaiveNode {
  const key = (document: NaiveNode): string => keyOf(graph, document, usualOrder('Document'));
  const documents = out(graph, statement, 'FOUND_IN').flatMap(({ node }) => originals(graph, node));
  return documents.sort((left, right) => compareText(key(left), key(right)))[0] ?? statement;
}

/** How many independent origins statements have. */
export function originCount(graph: NaiveGraph, statements: readonly NaiveNode[]): number {
  const ends = statements.flatMap((statement) => innerEnds(graph, statement));
  return new Set(ends.map((end) => originOf(graph, end))).size;
}
