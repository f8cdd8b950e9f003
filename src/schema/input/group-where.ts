import type { Anonymity } from '../enum/actor.ts';
import { AnyActorWhere } from './actor-where.ts';
import { AnonymityFilter, type EnumFilter } from './enum-filter.ts';
import { StringFilter } from './filter.ts';
import { Condition, WhereInput } from './where.ts';

@WhereInput('Which groups: conditions on a group.')
export class GroupWhere extends AnyActorWhere {
  @Condition(() => StringFilter, 'A condition on the words the document uses for it.')
  describedAs?: StringFilter;

  @Condition(() => AnonymityFilter, 'A condition on how far the members are named.')
  anonymity?: EnumFilter<Anonymity>;

  @Condition(() => StringFilter, 'A condition on the reason why no names are given.')
  anonymityReason?: StringFilter;
}
