import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../http/context.ts';
import { judge } from '../mutation/judge.ts';
import { merge } from '../mutation/merge.ts';
import { decide } from '../mutation/mutate.ts';
import { proposeMerges } from '../mutation/propose.ts';
import { separate } from '../mutation/separate.ts';
import { project } from '../projection/project.ts';
import { ActorVerdict } from '../schema/enum/judgement.ts';
import { Cost, Cypher, Scope } from '../schema/extension.ts';
import { MergeCandidateFilter } from '../schema/input/merge-candidate-filter.ts';
import { ActorMergeCandidateConnection } from '../schema/type/actor-merge-candidate.ts';
import {
  ActorJudgement,
  JudgeActorsPayload,
  MergeActorsPayload,
  SeparateActorsPayload,
} from '../schema/type/judged.ts';
import { JudgementArguments, ReasonArguments, type ReasonTerms, type Terms } from '../schema/write.ts';

@Resolver()
export class IdentityResolver {
  @Query(() => ActorMergeCandidateConnection, {
    description:
      'Pairs of actors that may be one, in the order of their names, each with a score and what it is made of, and with what was last judged of it. ' +
      'Actors of one type are compared by names, identifiers, countries and kinds. Pairs that were judged DIFFERENT are left out. A page compares 200 actors at most, however many there are.',
  })
  @Cost(2_000)
  actorMergeCandidates(
    @Arg('first', () => Int, { nullable: true, description: 'How many to return: 1 to 1000; 20 if not given.' })
    _first: number | undefined,
    @Arg('after', () => String, { nullable: true, description: 'Only those after this cursor of an earlier page.' })
    _after: string | undefined,
    @Arg('where', () => MergeCandidateFilter, {
      nullable: true,
      description: 'Only pairs that meet this condition; all if not given.',
    })
    _where: MergeCandidateFilter | undefined,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return proposeMerges(info, context);
  }

  @Query(() => [ActorJudgement], {
    description:
      'What was judged of an actor and others, first judgement first: under the id that it has, and under all that stand for it.',
  })
  @Cypher('actor/judgements')
  actorJudgements(
    @Arg('id', () => ID, { description: 'The id of the actor, or one that was merged into it.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return project(info, context);
  }

  @Mutation(() => MergeActorsPayload, {
    description:
      'Makes two actors one. The one that stays takes over the names, identifiers and relationships of the other, whose id stands for it from now on. It can be taken back by separateActors. At most 5,000 records may name the one that goes: merge the smaller into the greater.',
  })
  @Scope('curate')
  @JudgementArguments
  mergeActors(
    @Arg('keep', () => ID, { description: 'The id of the actor that stays. The revision is its.' }) keep: string,
    @Arg('merge', () => ID, { description: 'The id of the actor that it takes over, of the same type.' }) other: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    ...terms: Terms
  ) {
    return decide(info, context, { keep, merge: other }, terms, async (given, run, origin) => {
      const { set, keep: actor } = await merge(run, given, origin);
      return { ids: { actor }, set };
    });
  }

  @Mutation(() => SeparateActorsPayload, {
    description:
      'Takes a merge back: the former id is an actor of its own again, as it was, and what named it before names it again. What was recorded since stays with the other. That they are different is noted as a judgement.',
  })
  @Scope('curate')
  @ReasonArguments
  separateActors(
    @Arg('id', () => ID, { description: 'The id of the actor that was merged into another.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    ...[idempotencyKey, reason]: ReasonTerms
  ) {
    return decide(info, context, { id }, [idempotencyKey, undefined, reason], async (given, run, origin) => {
      const { set, from } = await separate(run, given.id, origin);
      return { ids: { actor: id, other: from }, set };
    });
  }

  @Mutation(() => JudgeActorsPayload, {
    description:
      'Notes whether two actors are the same, without changing either. It takes a number in the log, and is listed by actorJudgements alone.',
  })
  @Scope('curate')
  @ReasonArguments
  judgeActors(
    @Arg('one', () => ID, { description: 'The id of the one actor.' }) one: string,
    @Arg('other', () => ID, { description: 'The id of the other.' }) other: string,
    @Arg('verdict', () => ActorVerdict, { description: 'What is judged.' }) verdict: ActorVerdict,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    ...[idempotencyKey, reason]: ReasonTerms
  ) {
    const terms: Terms = [idempotencyKey, undefined, reason];
    return decide(info, context, { one, other, verdict }, terms, (given, run, origin) => judge(run, given, origin));
  }
}
