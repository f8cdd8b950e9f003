import { Field, ObjectType } from 'type-graphql';
import { neighbourConnection } from '../connection.ts';
import { Relationship } from '../type/relationship.ts';
import { Statement } from '../type/statement.ts';

@ObjectType()
abstract class ReportsProperties extends Relationship {
  @Field(() => String, {
    nullable: true,
    description:
      'The words that hand over, such as "Reuters reported, citing unnamed sources"; null where not recorded.',
  })
  cue?: string;
}

@ObjectType({
  implements: Relationship,
  description: 'One link of an attribution chain: a statement that passes on another.',
})
export class Reports extends ReportsProperties {
  @Field(() => Statement, { description: 'The statement that is passed on.' })
  node: Statement;
}

export const StatementReportedByConnection = neighbourConnection('StatementReportedBy', ReportsProperties, {
  node: () => Statement,
  one: 'statement that passes this one on',
  many: 'statements that pass this one on',
});
