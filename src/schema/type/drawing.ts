import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Polarity, Stance } from '../enum/relationship.ts';
import { StatementStatus } from '../enum/statement.ts';
import { Size } from '../extension.ts';
import { AnyJSON, LocalDate } from '../scalar.ts';

@ObjectType({ description: 'How many of one type a drawing leaves out.' })
export class DrawingLeftOut {
  @Field(() => String, { description: 'The type of the nodes, or of the relationships.' })
  type: string;

  @Field(() => Int, { description: 'The number of them.' })
  count: number;
}

@ObjectType({ description: 'A node as it is drawn.' })
export class DrawingNode {
  @Field(() => ID, { description: 'The id of the node in the graph; `node(id:)` gives everything about it.' })
  id: string;

  @Field(() => String, { description: 'The type of the node, such as `Statement` or `Person`.' })
  type: string;

  @Field(() => String, {
    description: 'Its name, title or text: 120 characters at most, the last one `…` where there were more.',
  })
  label: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What sort of its type it is: the kind of an organisation, action, event or document, the speech act of a statement, the anonymity of a group; else null.',
  })
  kind?: string;

  @Field(() => StatementStatus, {
    nullable: true,
    description: 'Whether a statement still stands as it was made; null for nodes of other types.',
  })
  status?: StatementStatus;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The earliest day on which it may have been said, published or begun; null where none is known.',
  })
  day?: string;

  @Field(() => Int, { description: 'How many steps it is away from the nearest node that the drawing starts from.' })
  distance: number;

  @Field(() => Int, { description: 'How many relationships it has in the whole graph.' })
  degree: number;

  @Field(() => Int, { description: 'How many edges of this drawing touch it.' })
  degreeShown: number;

  @Field(() => String, {
    nullable: true,
    description:
      'A token for the argument `expand` that draws what else is around this node; null where all of it is drawn.',
  })
  expand?: string;

  @Size(3)
  @Field(() => [DrawingLeftOut], {
    description:
      'The relationships of this node that lead to what is not drawn, counted by type, each a value for the argument `relation` beside `expand`. ' +
      'Between actors: the statements that it made (`ASSERTED_BY`) and those about it (`ABOUT`). Some may not meet the condition.',
  })
  more: DrawingLeftOut[];
}

@ObjectType({ description: 'How many of the statements behind an edge take one stance.' })
export class StanceCount {
  @Field(() => Stance, { nullable: true, description: 'The stance; null for statements that record none.' })
  stance?: Stance;

  @Field(() => Int, { description: 'The number of statements.' })
  count: number;
}

@ObjectType({ description: 'An edge as it is drawn; both ends are among the nodes of the drawing.' })
export class DrawingEdge {
  @Field(() => ID, { description: 'The id: that of the relationship, or one made of both actors.' })
  id: string;

  @Field(() => ID, { description: 'The id of the node it leads from.' })
  source: string;

  @Field(() => ID, { description: 'The id of the node it leads to.' })
  target: string;

  @Field(() => String, {
    description: 'The type of relationship, such as `ABOUT`; `SPOKE_ABOUT` for what one actor said about another.',
  })
  type: string;

  @Field(() => Int, {
    description: 'How many relationships it stands for (quoted phrases of one document), or how many statements.',
  })
  count: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The title of a role, the part of a speaker, addressee or issuer, how an action reaches an actor, what a statement does with an action, or the aspect of a comment; else null.',
  })
  detail?: string;

  @Field(() => Stance, {
    nullable: true,
    description: 'How a statement takes what it is about; null on other edges and where not recorded.',
  })
  stance?: Stance;

  @Field(() => Polarity, {
    nullable: true,
    description: 'Whether a statement is for or against the claim it leads to; null on other edges.',
  })
  polarity?: Polarity;

  @Size(2)
  @Field(() => [StanceCount], {
    description: 'The statements behind an edge between actors, counted by stance; empty on other edges.',
  })
  stances: StanceCount[];

  @Field(() => Int, {
    description: 'How many of the statements behind an edge between actors were retracted since; 0 on other edges.',
  })
  retractedCount: number;

  @Field(() => [ID], {
    description:
      'The ids of the 10 newest statements behind an edge between actors, newest first; empty on other edges.',
  })
  statements: string[];

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day of the first statement behind an edge between actors; null on other edges and where none is dated.',
  })
  firstOn?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day of the last statement behind an edge between actors; null on other edges and where none is dated.',
  })
  lastOn?: string;
}

@ObjectType({
  description:
    'A part of the graph, ready to be drawn: nodes, and every edge between two of them. The same data give the same drawing.',
})
export class GraphDrawing {
  @Size(100)
  @Field(() => [DrawingNode], {
    description: 'The nodes, in the order in which they were chosen: those it starts from, then the others.',
  })
  nodes: DrawingNode[];

  @Size(300)
  @Field(() => [DrawingEdge], { description: 'Every edge between two of the nodes, by id.' })
  edges: DrawingEdge[];

  @Field(() => Boolean, {
    description: 'Whether anything within the depth that meets the condition is not drawn, or was not read.',
  })
  truncated: boolean;

  @Size(9)
  @Field(() => [DrawingLeftOut], {
    description: 'The nodes within the depth that were read and had no room, counted by type.',
  })
  leftOutNodes: DrawingLeftOut[];

  @Size(20)
  @Field(() => [DrawingLeftOut], {
    description:
      'The relationships that lead from a drawn node to one that is not drawn, in the whole graph, counted by type: beyond the depth, without room, or kept out by the condition.',
  })
  leftOutEdges: DrawingLeftOut[];

  @Field(() => AnyJSON, {
    description: 'The drawing as Cytoscape.js takes it: the value of its option `elements`, also for `cy.add`.',
  })
  cytoscape: unknown;

  @Field(() => AnyJSON, {
    description: 'The drawing as graphology takes it: for `Graph.from`, or `import` of a directed multigraph.',
  })
  graphology: unknown;
}
