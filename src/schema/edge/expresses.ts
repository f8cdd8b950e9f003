import { Field, ObjectType } from 'type-graphql';
import { neighbourConnection } from '../connection.ts';
import { Certainty, Polarity } from '../enum/relationship.ts';
import { Claim } from '../type/claim.ts';
import { Relationship } from '../type/relationship.ts';
import { Statement } from '../type/statement.ts';

@ObjectType()
abstract class ExpressesProperties extends Relationship {
  @Field(() => Polarity, { description: 'Whether the statement affirms, denies or questions the claim.' })
  polarity: Polarity;

  @Field(() => Certainty, {
    nullable: true,
    description: 'How sure the speaker sounds (the speaker’s hedge); null where not judged.',
  })
  certainty?: Certainty;
}

@ObjectType({ implements: Relationship, description: 'A claim that a statement expresses, and how.' })
export class Expresses extends ExpressesProperties {
  @Field(() => Claim, { description: 'The claim the statement expresses.' })
  node: Claim;
}

export const ClaimStatementsConnection = neighbourConnection('ClaimStatements', ExpressesProperties, {
  node: () => Statement,
  one: 'statement that affirms, denies or questions the claim',
  many: 'statements that affirm, deny or question the claim',
});

export const ClaimSideStatementsConnection = neighbourConnection('ClaimSideStatements', ExpressesProperties, {
  node: () => Statement,
  one: 'statement on this side of the claim',
  many: 'statements on this side of the claim',
});
