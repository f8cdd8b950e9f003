import { compareText, into, type NaiveGraph, type NaiveNode, type NaiveRelationship, out } from './graph.ts';
import { keyOf, usualOrder } from './order.ts';

/** One way from the outside to a statement: the statements passed, and the links between them. */
interface Way {
  readonly statements: readonly NaiveNode[];
  readonly links: readonly NaiveRelationship[];
}

/** Every way that leads to a statement, from itself, from those that report it, from those that report these, and so on. */
function waysTo(graph: NaiveGraph, statement: NaiveNode): Way[] {
  const further = reporters(graph, statement).flatMap(({ node, relationship }) =>
    waysTo(graph, node).map(({ statements, links }) => ({
      statements: [...statements, statement],
      links: [...links, relationship],
    })),
  );
  return [{ statements: [statement], links: [] }, ...further];
}

function reporters(graph: NaiveGraph, statement: NaiveNode) {
  return into(graph, statement, 'REPORTS', ['Statement']);
}

function documentsOf(graph: NaiveGraph, statement: NaiveNode): NaiveNode[] {
  return [...new Set(out(graph, statement, 'FOUND_IN').map(({ node }) => node))];
}

/** Where a way may begin: in each document of a statement that stands in no report of it there, or nowhere at all. */
function beginnings(graph: NaiveGraph, statement: NaiveNode): (NaiveNode | null)[] {
  const above = reporters(graph, statement).map(({ node }) => node);
  const documents = documentsOf(graph, statement);
  if (documents.length === 0) return above.length === 0 ? [null] : [];
  return documents.filter((document) => !above.some((report) => documentsOf(graph, report).includes(document)));
}

/** The chains of a statement: one for each document, and each way out to a statement that is the outermost in it. */
export function attributionChain(graph: NaiveGraph, statement: NaiveNode) {
  const chains = waysTo(graph, statement).flatMap((way) => {
    const outermost = way.statements[0] as NaiveNode;
    return beginnings(graph, outermost).map((document) => ({
      way,
      document,
      key: chainKey(graph, outermost, document),
      route: way.statements.map(({ id }) => id).join('\n'),
    }));
  });
  return chains
    .sort((left, right) => compareText(left.key, right.key) || compareText(left.route, right.route))
    .map(({ way, document }) => ({ document, levels: levelsOf(way) }));
}

/** Chains of earlier documents come first, then those of earlier statements. */
function chainKey(graph: NaiveGraph, outermost: NaiveNode, document: NaiveNode | null): string {
  const published = document ? keyOf(graph, document, usualOrder('Document')) : '';
  return `${published}\t${keyOf(graph, outermost, usualOrder('Statement'))}`;
}

function levelsOf({ statements, links }: Way) {
  return statements.map((statement, depth) => ({ depth, cue: links[depth - 1]?.properties.cue ?? null, statement }));
}
