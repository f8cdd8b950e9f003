import { type GraphQLInterfaceType, type GraphQLSchema, getNamedType } from 'graphql';
import type { Compilation } from '../projection/compilation.ts';
import type { CypherFile } from '../projection/cypher-file.ts';
import { isConnectionType } from '../projection/shape.ts';

/** A list of neighbours in an order that an index keeps: the page of a field, and the types of nodes that have the field. */
export interface NeighbourList {
  readonly file: CypherFile;
  readonly labels: readonly string[];
  /** The type of its relationships; undefined for a list that holds several types, by the ids of the relationships. */
  readonly relation: string | undefined;
}

const known = new WeakMap<GraphQLSchema, readonly NeighbourList[]>();

/** Where the relationships of a node lead, whatever their type. */
export const outgoing = 'graph/outgoing';

/** Lists that no field offers as a page: where relationships lead, and the one action of an event. */
const unpaged = { [outgoing]: ['Node'], 'graph/event-of': ['ActionEvent'] };

const relationOf = ({ text, path }: CypherFile): string | undefined =>
  path === outgoing ? undefined : /edge:([A-Z_]+)/.exec(text)?.[1];

/** A page that is read from the index over the ends of a relationship; a hub's is as cheap as any. */
const isIndexed = ({ text }: CypherFile): boolean => /edge\.targetId = this\.id/.test(text);

/**
 * Every list by which neighbours of a node are read: the pages that the schema offers, and where its own relationships lead. In the order of
 * their paths, so that a drawing does not depend on the order of the schema.
 */
export function neighbourLists(compilation: Compilation): readonly NeighbourList[] {
  const { schema } = compilation.operation;
  const lists = known.get(schema) ?? readLists(compilation);
  known.set(schema, lists);
  return lists;
}

function readLists(compilation: Compilation): NeighbourList[] {
  const { operation, files } = compilation;
  const node = operation.schema.getType('Node') as GraphQLInterfaceType;
  const labels = new Map<string, string[]>(Object.entries(unpaged));
  for (const type of operation.schema.getPossibleTypes(node)) {
    for (const field of Object.values(type.getFields())) {
      const path = isConnectionType(getNamedType(field.type)) ? compilation.pathOf(type, field) : undefined;
      const file = path === undefined ? undefined : files.get(path);
      if (path === undefined || !file || !isIndexed(file)) continue;
      labels.set(path, [...(labels.get(path) ?? []), type.name]);
    }
  }
  return [...labels]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, owners]) => [files.get(path) as CypherFile, owners.toSorted()] as const)
    .map(([file, owners]) => ({ file, labels: owners, relation: relationOf(file) }));
}
