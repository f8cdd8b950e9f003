import { Field, ID, InputType } from 'type-graphql';
import { ChangeKind, RecordType } from '../enum/change.ts';

@InputType({ description: 'Which changes are meant. All the conditions given must hold.' })
export class ChangeFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Changes to one of these nodes, 100 at most; they may have been removed since.',
  })
  subjects?: string[];

  @Field(() => [RecordType], { nullable: true, description: 'Changes to nodes of one of these types.' })
  types?: RecordType[];

  @Field(() => [ChangeKind], { nullable: true, description: 'Changes of one of these kinds.' })
  kinds?: ChangeKind[];

  @Field(() => [String], { nullable: true, description: 'Changes made by one of these verbs, such as `import`.' })
  verbs?: string[];

  @Field(() => [ID], { nullable: true, description: 'Changes made by one of these authors.' })
  authors?: string[];
}
