import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Polarity } from '../enum/relationship.ts';
import { Size } from '../extension.ts';
import { LocalDate } from '../scalar.ts';
import { Actor } from './actor.ts';
import { Statement } from './statement.ts';

@ObjectType({ description: 'Where one actor stands on a claim, counted from the actor’s statements.' })
export class ClaimPosition {
  @Field(() => ID, { description: 'An id made of the claim, the actor and the polarity, for use as a key.' })
  id: string;

  @Field(() => Polarity, {
    description: 'Whether the actor affirms, denies or questions the claim in these statements.',
  })
  polarity: Polarity;

  @Field(() => Actor, { description: 'The actor who takes the position.' })
  actor: Actor;

  @Field(() => Int, { description: 'In how many statements the actor takes it.' })
  count: number;

  @Field(() => Int, {
    description:
      'How many of these statements were retracted since; where it equals `count`, nothing that stands puts the actor here.',
  })
  retractedCount: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The earliest day the actor may have taken it; null where none of the statements is dated.',
  })
  firstOn?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The latest day the actor may have taken it; null where none of the statements is dated.',
  })
  lastOn?: string;

  @Size(5)
  @Field(() => [Statement], { description: 'The statements in which the actor takes it, newest first.' })
  statements: Statement[];
}
