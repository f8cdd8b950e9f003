import { Field, Float, ObjectType } from 'type-graphql';
import { Computed, Cypher, Size } from '../extension.ts';
import { Actor } from './actor.ts';
import { MatchEvidence } from './actor-match.ts';
import { ActorJudgement } from './judged.ts';
import { PageInfo } from './page-info.ts';

/** Takes what was found out of a pair before its actors were read. */
const found = (name: 'score' | 'name' | 'features' | 'judgement' | 'cursor') =>
  Computed(['place'], ({ proposed }) => {
    const pairs = proposed as readonly Readonly<Record<string, unknown>>[];
    return ({ place }) => pairs[Number(place)]?.[name];
  });

@ObjectType({
  description:
    'Two actors of one type that may be one. Likeness proposes; whether they are one is for people to judge: nothing is ever merged by likeness.',
})
export class ActorMergeCandidate {
  @Field(() => Actor, {
    description:
      'The one from which the other was found: the first in the order of names where each is found from the other.',
  })
  one: Actor;

  @Field(() => Actor, { description: 'The other of the two actors.' })
  other: Actor;

  @found('score')
  @Field(() => Float, {
    description:
      'How alike they are, from 0 to 1: the sum of the points of the features. 1 where they share an identifier or a name; other identifiers of one register, another country and another kind speak against it.',
  })
  score: number;

  @found('name')
  @Field(() => String, {
    description: 'The name of either that fits the main name of the other best.',
  })
  name: string;

  @Size(3)
  @found('features')
  @Field(() => [MatchEvidence], { description: 'What the score is made of; the likeness of the names comes first.' })
  features: MatchEvidence[];

  @found('judgement')
  @Field(() => ActorJudgement, {
    nullable: true,
    description:
      'What was last judged of the two, UNSURE or SAME; null where nobody has. A pair that was judged DIFFERENT is no candidate.',
  })
  judgement?: ActorJudgement;
}

@ObjectType({ description: 'One pair of a list, and where it stands in it.' })
export class ActorMergeCandidateEdge {
  @found('cursor')
  @Field(() => String, { description: 'Where the pair stands in the list, to go on from there; it says nothing else.' })
  cursor: string;

  @Field(() => ActorMergeCandidate, { description: 'The pair itself.' })
  node: ActorMergeCandidate;
}

@ObjectType({ description: 'A page of pairs of actors that may be one.' })
export class ActorMergeCandidateConnection {
  @Cypher('match/pairs')
  @Field(() => [ActorMergeCandidateEdge], {
    description: 'This page of the pairs, each with its cursor; it may be empty though more follow.',
  })
  edges: ActorMergeCandidateEdge[];

  @Cypher('match/pairs')
  @Field(() => [ActorMergeCandidate], { description: 'This page of the pairs, without edges.' })
  nodes: ActorMergeCandidate[];

  @Field(() => PageInfo, {
    description:
      'Whether there are more pairs. A page compares 200 actors at most: it may be short though more follow.',
  })
  pageInfo: PageInfo;
}
