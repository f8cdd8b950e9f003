import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What lies before and after a page, as Relay defines it.' })
export class PageInfo {
  @Field(() => Boolean, {
    description:
      'Whether more follow this page. Certain when paging with `first`; with `last`, whether `before` was given.',
  })
  hasNextPage: boolean;

  @Field(() => Boolean, {
    description:
      'Whether more precede this page. Certain when paging with `last`; with `first`, whether `after` was given.',
  })
  hasPreviousPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first member of the page; null on an empty page.',
  })
  startCursor?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last member of the page, for the next page’s `after`; null on an empty page.',
  })
  endCursor?: string;
}
