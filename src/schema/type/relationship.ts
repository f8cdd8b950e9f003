import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({ description: 'A relationship between two nodes: what can be drawn as a line between them.' })
export abstract class Relationship {
  @Field(() => ID, { description: 'The id of the relationship, stable and the same from whichever end it is read.' })
  id: string;
}
