import { Field, ObjectType } from 'type-graphql';
import { neighbourConnection } from '../connection.ts';
import { AboutRelation, Stance } from '../enum/relationship.ts';
import { Claim } from '../type/claim.ts';
import { Relationship } from '../type/relationship.ts';
import { Statement } from '../type/statement.ts';
import { Subject } from '../type/subject.ts';

@ObjectType()
abstract class StatementAboutProperties extends Relationship {
  @Field(() => Stance, { nullable: true, description: 'How the statement takes its subject; null where not judged.' })
  stance?: Stance;

  @Field(() => AboutRelation, {
    nullable: true,
    description: 'What the statement does with a regulatory action; null for other subjects or where not recorded.',
  })
  relation?: AboutRelation;
}

@ObjectType({ implements: Relationship, description: 'What a statement is about, and how it takes it.' })
export class StatementAbout extends StatementAboutProperties {
  @Field(() => Subject, { description: 'The actor, regulatory action or topic the statement is about.' })
  node: Subject;
}

@ObjectType({ implements: Relationship, description: 'What a claim is about.' })
export class ClaimAbout extends Relationship {
  @Field(() => Subject, { description: 'The actor, regulatory action or topic the claim is about.' })
  node: Subject;
}

export const SubjectStatementsAboutConnection = neighbourConnection(
  'SubjectStatementsAbout',
  StatementAboutProperties,
  {
    node: () => Statement,
    one: 'statement about the subject',
    many: 'statements about the subject',
  },
);

export const SubjectClaimsAboutConnection = neighbourConnection('SubjectClaimsAbout', Relationship, {
  node: () => Claim,
  one: 'claim about the subject',
  many: 'claims about the subject',
});
