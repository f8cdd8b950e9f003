import { Field, Float, ObjectType } from 'type-graphql';
import { neighbourConnection } from '../connection.ts';
import { AppliesToRelation } from '../enum/relationship.ts';
import { Actor } from '../type/actor.ts';
import { RegulatoryAction } from '../type/regulatory-action.ts';
import { Relationship } from '../type/relationship.ts';

@ObjectType()
abstract class AppliesToProperties extends Relationship {
  @Field(() => AppliesToRelation, {
    nullable: true,
    description: 'Whether the action names the actor, covers its class or only affects it; null where not recorded.',
  })
  relation?: AppliesToRelation;

  @Field(() => String, {
    nullable: true,
    description: 'What is measured, such as "share of the access network"; null where the action sets no figure.',
  })
  measure?: string;

  @Field(() => Float, {
    nullable: true,
    description: 'The figure, such as 35, in the unit given beside it; null where there is none.',
  })
  value?: number;

  @Field(() => String, {
    nullable: true,
    description: 'The unit of the figure, such as "PERCENT" or "GBP"; null where there is none.',
  })
  unit?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'To what part of the actor’s business it applies, such as "UK 5G networks"; null where not limited or not recorded.',
  })
  scope?: string;
}

export const RegulatoryActionAppliesToConnection = neighbourConnection(
  'RegulatoryActionAppliesTo',
  AppliesToProperties,
  {
    node: () => Actor,
    one: 'actor the action applies to',
    many: 'actors the action applies to',
  },
);

export const ActorRegulatedByConnection = neighbourConnection('ActorRegulatedBy', AppliesToProperties, {
  node: () => RegulatoryAction,
  one: 'regulatory action that applies to the actor',
  many: 'regulatory actions that apply to the actor',
});
