import { Field, ID, InputType } from 'type-graphql';
import { ChangeFilter } from './change-filter.ts';

@InputType({ description: 'Which changes are followed. All the conditions given must hold.' })
export class ChangedWhere extends ChangeFilter {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Changes to records that one of these actors is named in, 100 at most: who spoke, was spoken of, published, is regulated, holds a role; or to their own records. An actor is followed by all ids that it has and had, also when it is merged meanwhile.',
  })
  actors?: string[];
}
