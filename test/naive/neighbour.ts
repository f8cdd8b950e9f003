import { into, type NaiveGraph, type NaiveNode, out, type Row } from './graph.ts';
import { actors, kinds } from './kind.ts';

/** Conditions on a neighbour that are not called as the field of the type is. */
const singular: Record<string, string> = { claim: 'expresses', topic: 'topics', role: 'roles' };

/** The neighbours that a condition of a where input speaks of. */
export function neighbours(graph: NaiveGraph, node: NaiveNode, condition: string): Row[] {
  if (condition === 'identifier')
    return graph.identifiers
      .filter(({ actor }) => actor === node)
      .map(({ scheme, value }) => ({ node: { type: 'Identifier', id: '', properties: { scheme, value } } }));
  if (condition === 'event') return out(graph, node, 'HAS_EVENT').map((row) => ({ node: row.node }));
  if (condition === 'publishedBy' && node.type === 'Statement')
    return out(graph, node, 'FOUND_IN').flatMap((found) => out(graph, found.node, 'PUBLISHED_BY'));
  if (condition === 'positionOf')
    return into(graph, node, 'EXPRESSES', ['Statement']).flatMap((row) => out(graph, row.node, 'ASSERTED_BY'));

  const name = singular[condition] ?? condition;
  const outward = kinds.find((kind) => kind.out === name && kind.from.includes(node.type));
  if (outward) return out(graph, node, outward.type);
  const inward = kinds.find((kind) => kind.into === name && kind.to.includes(node.type));
  if (inward) return into(graph, node, inward.type, inward.from);
  throw new Error(`${node.type} has no neighbours ${condition}`);
}

/** The types of the nodes on which a where input lays conditions; undefined where they have no ids that a caller could know. */
export function typesOf(where: string): readonly string[] | undefined {
  const types: Record<string, readonly string[]> = {
    ActorWhere: actors,
    AssertedByWhere: actors,
    AddressedToWhere: actors,
    IssuedByWhere: actors,
    AppliesToWhere: actors,
    RoleWhere: ['Organisation'],
    ExpressesWhere: ['Claim'],
    SubjectWhere: [...actors, 'RegulatoryAction', 'Topic'],
    StatementAboutWhere: [...actors, 'RegulatoryAction', 'Topic'],
  };
  return types[where] ?? (where === 'IdentifierWhere' ? undefined : [where.replace(/Where$/, '')]);
}
