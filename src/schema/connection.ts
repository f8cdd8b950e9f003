import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './type/page-info.ts';
import { Relationship } from './type/relationship.ts';

/** A page as the answer holds it. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** A relationship read from its start, as the answer holds it. */
export interface Edge<Node> {
  id: string;
  node: Node;
}

interface Words {
  /** One member, as in "statement the actor made"; it follows "A" or "The". */
  readonly one: string;
  /** The members, as in "statements the actor made". */
  readonly many: string;
}

interface Ends extends Words {
  readonly node: () => object;
}

type ObjectClass = abstract new () => object;

/** The pages of a root list: `StatementConnection` and `StatementEdge` for the noun `Statement`. */
export function rootConnection(noun: string, ends: Ends): ObjectClass {
  @ObjectType(`${noun}Edge`, { description: `One ${ends.one} of a list, and where it stands in it.` })
  class Edge {
    @Field(() => String, {
      description: `Where the ${ends.one} stands in the list, to go on from there; it says nothing else.`,
    })
    cursor: string;

    @Field(ends.node, { description: `The ${ends.one} itself.` })
    node: object;
  }
  return connection(noun, () => Edge, ends, { page: `a list of ${ends.many}`, withWhat: 'each with its cursor' });
}

/**
 * The pages of a field that reads a relationship from its far end. `name` is the type and the field,
 * `ActorStatementsMade`; `properties` is the class that describes the properties of the relationship.
 */
export function neighbourConnection(name: string, properties: ObjectClass, ends: Ends): ObjectClass {
  @ObjectType(`${name}Edge`, {
    implements: Relationship,
    description: `One of the ${ends.many}, with the relationship that leads to it.`,
  })
  class Edge extends properties {
    @Field(() => String, {
      description: 'Where this edge stands in the list, to go on from there; it says nothing else.',
    })
    cursor: string;

    @Field(ends.node, { description: `The ${ends.one}.` })
    node: object;
  }
  return connection(name, () => Edge, ends, {
    page: `the ${ends.many}`,
    withWhat: 'each with its cursor and the properties of the relationship',
  });
}

/**
 * The type of a relationship read from its start, for relationships that differ only in name and far end.
 * `description` says what the relationship means, `nodeDescription` what stands at its end.
 */
export function neighbourEdge(
  name: string,
  properties: ObjectClass,
  { node, description, nodeDescription }: { node: () => object; description: string; nodeDescription: string },
): ObjectClass {
  @ObjectType(name, { implements: Relationship, description })
  class Edge extends properties {
    @Field(node, { description: nodeDescription })
    node: object;
  }
  return Edge;
}

function connection(
  name: string,
  edge: () => ObjectClass,
  { node, many }: Ends,
  { page, withWhat }: { page: string; withWhat: string },
): ObjectClass {
  @ObjectType(`${name}Connection`, { description: `A page of ${page}.` })
  class Page {
    @Field(() => [edge()], { description: `This page of the ${many}, ${withWhat}; empty where there are none.` })
    edges: object[];

    @Field(() => [node()], { description: `This page of the ${many}, without edges; empty where there are none.` })
    nodes: object[];

    @Field(() => PageInfo, { description: `Whether there are more ${many} before and after this page.` })
    pageInfo: PageInfo;

    @Field(() => Int, {
      description: `The number of ${many}, on all pages and with \`where\` applied. Counting what meets a condition takes time: ask for it only to show it.`,
    })
    totalCount: number;
  }
  return Page;
}
