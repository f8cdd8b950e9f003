import { InputType } from 'type-graphql';
import { IDFilter, InstantFilter } from './filter.ts';
import { Condition } from './where.ts';

/** The conditions that every node allows. */
@InputType()
export abstract class NodeWhere {
  @Condition(() => IDFilter, 'A condition on the id.')
  id?: IDFilter;

  @Condition(() => InstantFilter, 'A condition on when it was recorded.')
  recordedAt?: InstantFilter;
}
