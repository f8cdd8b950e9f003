import { Field, ID, InterfaceType } from 'type-graphql';
import { Instant } from '../scalar.ts';

@InterfaceType({ description: 'Anything in the graph that has an id of its own and can be fetched by it.' })
export abstract class Node {
  @Field(() => ID, {
    description:
      'The id, unique among all nodes of every type and stable: a readable one such as `huawei`, or a generated one.',
  })
  id: string;

  @Field(() => Instant, {
    description: 'When the record was written to this graph; not when anything was said or published.',
  })
  recordedAt: string;
}
