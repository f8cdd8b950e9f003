import { Field, ID, InterfaceType } from 'type-graphql';
import { Instant, SafeInt } from '../scalar.ts';

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

  @Field(() => SafeInt, {
    description:
      'The number of the last change of its record: whoever changes it says which revision they know. An event of an action has that of the action.',
  })
  revision: number;
}
