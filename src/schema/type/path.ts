import { Field, ID, Int, ObjectType } from 'type-graphql';
import { HopKind } from '../enum/path.ts';
import { Size } from '../extension.ts';
import { EDTF } from '../scalar.ts';

@ObjectType({ description: 'An actor that a path leads from, to or through.' })
export class PathStation {
  @Field(() => ID, { description: 'The id of the actor.' })
  id: string;

  @Field(() => String, { description: 'The type: `Organisation`, `Person` or `Group`.' })
  type: string;

  @Field(() => String, { description: 'The name of the actor.' })
  label: string;

  @Field(() => Int, { description: 'How many relationships end at it, which is what makes a hub.' })
  degree: number;
}

@ObjectType({ description: 'One thing that connects two actors.' })
export class PathEvidence {
  @Field(() => HopKind, { description: 'What sort of thing it is.' })
  kind: HopKind;

  @Field(() => String, {
    description:
      'It as a sentence, such as "Eric Schmidt accused Huawei, June 2020, in “Interview of the BBC with Eric Schmidt”".',
  })
  sentence: string;

  @Field(() => EDTF, {
    nullable: true,
    description:
      'When it was said or published, happened or began, as exactly as is known; null where no date is known.',
  })
  on?: string;

  @Field(() => [ID], { description: 'The ids of the nodes and relationships behind it, in the order of the sentence.' })
  ids: string[];
}

@ObjectType({ description: 'One step of a path, from one actor to the next.' })
export class PathHop {
  @Field(() => PathStation, { description: 'The actor the hop leads from.' })
  from: PathStation;

  @Field(() => PathStation, { description: 'The actor the hop leads to.' })
  to: PathStation;

  @Field(() => HopKind, { description: 'What its first evidence is.' })
  kind: HopKind;

  @Field(() => String, {
    description:
      'Its first evidence as a sentence, in the direction in which it happened, which may be against the path.',
  })
  sentence: string;

  @Field(() => EDTF, { nullable: true, description: 'When its first evidence was; null where no date is known.' })
  on?: string;

  @Field(() => [ID], { description: 'The ids of the nodes and relationships behind its first evidence.' })
  ids: string[];

  @Field(() => Int, { description: 'How many things connect the two actors, of those that were read.' })
  count: number;

  @Size(5)
  @Field(() => [PathEvidence], {
    description: 'The first 5 of them: roles before regulation before statements, the newest of each first.',
  })
  evidence: PathEvidence[];
}

@ObjectType({ description: 'A way from one actor to another that meets no actor twice.' })
export class Path {
  @Field(() => Int, { description: 'The number of hops.' })
  length: number;

  @Size(4)
  @Field(() => [PathHop], { description: 'The hops, each leading from the actor at which the one before ends.' })
  hops: PathHop[];
}

@ObjectType({ description: 'How two actors are connected.' })
export class PathSearch {
  @Size(5)
  @Field(() => [Path], {
    description:
      'The paths, shortest first; of equally long ones those with more evidence for their first hops. Empty where none was found.',
  })
  paths: Path[];

  @Field(() => Boolean, { description: 'Whether there are more paths than `first`, no longer than `maxLength`.' })
  more: boolean;

  @Field(() => Boolean, {
    description: 'Whether everything that could lead to a path was read; false where the search stopped early.',
  })
  complete: boolean;

  @Field(() => [String], { description: 'What was not read, in sentences; empty where the search is complete.' })
  reasons: string[];

  @Size(10)
  @Field(() => [PathStation], {
    description: 'The hubs that were met and not passed through, by id; `through: [HUBS]` passes through them.',
  })
  hubs: PathStation[];
}
