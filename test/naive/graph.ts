/** A node as its record tells it, and nothing besides: no labels, keys or indexes. */
export interface NaiveNode {
  readonly type: string;
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A relationship with its id and its properties. */
export interface NaiveRelationship {
  readonly id: string;
  readonly type: string;
  readonly source: NaiveNode;
  readonly target: NaiveNode;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** One identifier of an actor in another register. */
export interface NaiveIdentifier {
  readonly actor: NaiveNode;
  readonly scheme: string;
  readonly value: string;
}

/** Everything that is stored, as plain lists that every question walks from end to end. */
export interface NaiveGraph {
  readonly nodes: readonly NaiveNode[];
  readonly relationships: readonly NaiveRelationship[];
  readonly identifiers: readonly NaiveIdentifier[];
}

/** A node of an answer, with the relationship that led to it where there is one. */
export interface Row {
  readonly node: NaiveNode;
  readonly relationship?: NaiveRelationship;
}

/** The relationships of a type that start at the node, with the nodes at their ends. */
export function out(graph: NaiveGraph, node: NaiveNode, type: string): Required<Row>[] {
  return graph.relationships
    .filter((relationship) => relationship.type === type && relationship.source === node)
    .map((relationship) => ({ node: relationship.target, relationship }));
}

/** The relationships of a type that end at the node, with the nodes of the given types at their starts. */
export function into(graph: NaiveGraph, node: NaiveNode, type: string, from: readonly string[]): Required<Row>[] {
  return graph.relationships
    .filter((relationship) => relationship.type === type && relationship.target === node)
    .filter((relationship) => from.includes(relationship.source.type))
    .map((relationship) => ({ node: relationship.source, relationship }));
}

/** Compares texts by their code points, as the database does; JavaScript compares UTF-16. */
export function compareText(left: string, right: string): number {
  const [lefts, rights] = [[...left], [...right]];
  for (let index = 0; index < Math.min(lefts.length, rights.length); index += 1) {
    const difference = (lefts[index]?.codePointAt(0) ?? 0) - (rights[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return lefts.length - rights.length;
}
