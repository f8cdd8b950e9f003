import { Field, Float, ID, InputType } from 'type-graphql';
import { EDTF, Instant } from '../scalar.ts';

@InputType({
  description: 'A condition on a text. All the parts given must hold; a text that is not recorded meets none of them.',
})
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this text, capitals included.' })
  eq?: string;

  @Field(() => [String], { nullable: true, description: 'Exactly one of these texts.' })
  in?: string[];

  @Field(() => String, { nullable: true, description: 'This text anywhere in it; capitals do not matter.' })
  contains?: string;

  @Field(() => String, { nullable: true, description: 'This text at its start; capitals do not matter.' })
  startsWith?: string;
}

@InputType({ description: 'A condition on an id.' })
export class IDFilter {
  @Field(() => ID, { nullable: true, description: 'Exactly this id.' })
  eq?: string;

  @Field(() => [ID], { nullable: true, description: 'One of these ids.' })
  in?: string[];
}

@InputType({
  description:
    'A condition on a date that may be partial or an interval. Nothing recorded is no match. `2020-06/2020-08` asks for that summer, `2020-06-01/..` for that day or later.',
})
export class EDTFFilter {
  @Field(() => EDTF, {
    nullable: true,
    description: 'The date may fall on this date or in this interval: `2020-06` recorded matches `2020-06-24` asked.',
  })
  possibly?: string;

  @Field(() => EDTF, {
    nullable: true,
    description:
      'The date surely falls on this date or in this interval: `2020-06-24` recorded matches `2020-06` asked, not the other way.',
  })
  certainly?: string;
}

@InputType({ description: 'A condition on a moment in time. All the parts given must hold.' })
export class InstantFilter {
  @Field(() => Instant, { nullable: true, description: 'At this moment or later.' })
  gte?: string;

  @Field(() => Instant, { nullable: true, description: 'Later than this moment.' })
  gt?: string;

  @Field(() => Instant, { nullable: true, description: 'At this moment or earlier.' })
  lte?: string;

  @Field(() => Instant, { nullable: true, description: 'Earlier than this moment.' })
  lt?: string;
}

@InputType({
  description:
    'A condition on a number. All the parts given must hold; a number that is not recorded meets none of them.',
})
export class FloatFilter {
  @Field(() => Float, { nullable: true, description: 'Exactly this number.' })
  eq?: number;

  @Field(() => Float, { nullable: true, description: 'This number or more.' })
  gte?: number;

  @Field(() => Float, { nullable: true, description: 'More than this number.' })
  gt?: number;

  @Field(() => Float, { nullable: true, description: 'This number or less.' })
  lte?: number;

  @Field(() => Float, { nullable: true, description: 'Less than this number.' })
  lt?: number;
}
