import { Field, Int, ObjectType } from 'type-graphql';
import { FacetField } from '../enum/facet.ts';
import { Size } from '../extension.ts';
import { Node } from './node.ts';

@ObjectType({ description: 'One value of a field, and how many of what meets the filter have it.' })
export class FacetValue {
  @Field(() => String, {
    description: 'The value as a text: the id of an actor or topic, a word such as `DENY`, a place or a year.',
  })
  value: string;

  @Field(() => String, { description: 'What a reader calls the value: the name of an actor or topic, else the value.' })
  label: string;

  @Field(() => Node, { nullable: true, description: 'The actor or topic; null for a value that is neither.' })
  node?: Node;

  @Field(() => Int, { description: 'How many statements or actions have the value, each counted once.' })
  count: number;
}

@ObjectType({
  description:
    'The values of one field among what meets a filter. What has several values counts under each, so counts do not add up.',
})
export class Facet {
  @Field(() => FacetField, { description: 'By what is counted.' })
  field: FacetField;

  @Size(10)
  @Field(() => [FacetValue], {
    description: 'The most frequent values, as many as `size` allows, and equal ones by `value`.',
  })
  values: FacetValue[];

  @Field(() => Int, { description: 'How many different values there are.' })
  valueCount: number;

  @Field(() => Int, { description: 'How many of them `values` leaves out.' })
  leftOut: number;

  @Field(() => Int, { description: 'How many statements or actions have no value.' })
  without: number;
}
