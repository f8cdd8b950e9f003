import { Field, ID, ObjectType } from 'type-graphql';
import { ActorVerdict } from '../enum/judgement.ts';
import { payload } from '../payload.ts';
import { Instant, SafeInt } from '../scalar.ts';
import { Actor } from './actor.ts';
import { ChangeAuthor } from './change-event.ts';

const actor = (description: string) => ({ type: () => Actor, cypher: 'actor/by-id', description });

export const MergeActorsPayload = payload('MergeActors', {
  actor: actor('The actor that stays, as it is now.'),
});
export const SeparateActorsPayload = payload('SeparateActors', {
  actor: actor('The actor that is one of its own again.'),
  other: actor('The actor that it had been merged into, as it is now.'),
});
export const JudgeActorsPayload = payload('JudgeActors', {
  one: actor('The one of the two actors.'),
  other: actor('The other of the two actors.'),
});

@ObjectType({
  description:
    'What somebody judged of two actors. Of several judgements on two actors the last one counts; where one stands for several ids, DIFFERENT on one of them counts until the two are judged anew.',
})
export class ActorJudgement {
  @Field(() => SafeInt, { description: 'Its number in the log.' })
  sequence: number;

  @Field(() => Instant, { description: 'When it was made.' })
  recordedAt: string;

  @Field(() => ChangeAuthor, { description: 'Who made it.' })
  author: ChangeAuthor;

  @Field(() => String, { nullable: true, description: 'Why, in the words of the author.' })
  reason?: string;

  @Field(() => ActorVerdict, { description: 'What was judged.' })
  verdict: ActorVerdict;

  @Field(() => ID, { description: 'The id of the one actor at that time.' })
  one: string;

  @Field(() => ID, { description: 'The id of the other actor at that time.' })
  other: string;
}
