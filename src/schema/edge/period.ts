import { Field, ObjectType } from 'type-graphql';
import { EDTF, LocalDate } from '../scalar.ts';
import { Relationship } from '../type/relationship.ts';

/** The properties of a relationship that lasts for a time. */
@ObjectType()
export abstract class Period extends Relationship {
  @Field(() => EDTF, { nullable: true, description: 'From when it held; null where the start is not known.' })
  from?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The earliest day it may have begun; null where the start is not known.',
  })
  fromEarliest?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The latest day it may have begun; null where the start is not known.',
  })
  fromLatest?: string;

  @Field(() => EDTF, {
    nullable: true,
    description: 'Until when it held; null where it still holds or the end is not known.',
  })
  to?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The earliest day it may have ended; null where no end is known.',
  })
  toEarliest?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The latest day it may have ended; null where no end is known.',
  })
  toLatest?: string;
}
