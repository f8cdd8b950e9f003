import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DatePrecision, TimelineKind } from '../enum/timeline.ts';
import { Cost, Size } from '../extension.ts';
import { withArguments } from '../page.ts';
import { EDTF, LocalDate } from '../scalar.ts';
import { Node } from './node.ts';
import { PageInfo } from './page-info.ts';

@ObjectType({
  description: 'Something that was said, happened to a regulatory action or was published, and when.',
})
export class TimelineEntry {
  @Field(() => ID, { description: 'The id of the statement, event or document.' })
  id: string;

  @Field(() => TimelineKind, { description: 'Which of the three it is.' })
  kind: TimelineKind;

  @Field(() => EDTF, { description: 'The date as it is recorded, which may be partial, approximate or an interval.' })
  on: string;

  @Field(() => LocalDate, { description: 'The earliest day that the date may mean: here the entry is placed.' })
  earliest: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The latest day that the date may mean; null where it has no end.',
  })
  latest?: string;

  @Field(() => DatePrecision, { description: 'How closely the date is known.' })
  precision: DatePrecision;

  @Field(() => Boolean, { description: 'Whether the date itself is marked as approximate or uncertain.' })
  isApproximate: boolean;

  @Field(() => Node, { description: 'The statement, the event or the document.' })
  item: Node;
}

@ObjectType({ description: 'How much of a timeline is placed in one period.' })
export class TimelinePeriod {
  @Field(() => EDTF, { description: 'The day, month or year, such as `2020-06-24`, `2020-06` or `2020`.' })
  period: string;

  @Field(() => Int, { description: 'How many entries are placed in it, by their earliest day.' })
  count: number;

  @Field(() => Int, { description: 'How many of them are statements.' })
  statementCount: number;

  @Field(() => Int, { description: 'How many of them are statements that were retracted.' })
  retractedCount: number;

  @Field(() => Int, { description: 'How many of them are events of regulatory actions.' })
  actionEventCount: number;

  @Field(() => Int, { description: 'How many of them are publications.' })
  publicationCount: number;

  @Field(() => Int, {
    description: 'How many of them may belong to a later period, because their date is not known so closely.',
  })
  spreadCount: number;
}

@ObjectType({ description: 'One entry of a timeline, and where it stands in it.' })
export class TimelineEdge {
  @Field(() => String, {
    description: 'Where the entry stands in the timeline, to go on from there; it says nothing else.',
  })
  cursor: string;

  @Field(() => TimelineEntry, { description: 'The entry itself.' })
  node: TimelineEntry;
}

/** What counting a whole timeline costs, beside what it gives. */
const counting = 200;

@ObjectType({ description: 'A page of a timeline, and counts over the whole of it.' })
export class TimelineConnection {
  @Field(() => [TimelineEdge], {
    description: 'This page of the entries, each with its cursor; empty where there are none.',
  })
  edges: TimelineEdge[];

  @Field(() => [TimelineEntry], { description: 'This page of the entries, without edges; empty where there are none.' })
  nodes: TimelineEntry[];

  @Field(() => PageInfo, { description: 'Whether there are more entries before and after this page.' })
  pageInfo: PageInfo;

  @Field(() => Int, {
    description:
      'The number of entries on all pages. Counting what meets a condition takes time: ask for it only to show it.',
  })
  totalCount: number;

  @Field(() => Int, {
    description:
      'How many statements, events and publications meet the conditions and are not in the timeline, because no earliest day of them ' +
      'is known: they have no date, or one such as “until June 2020”.',
  })
  undatedCount: number;

  @Size(100)
  @Cost(counting)
  @withArguments([
    {
      name: 'first',
      type: () => Int,
      defaultValue: 100,
      description: 'How many periods to return: 1 to 1000; 100 if not given.',
    },
    { name: 'after', type: () => EDTF, description: 'Only periods after this one, to go on from there.' },
  ])
  @Field(() => [TimelinePeriod], {
    description:
      'The periods in which something is placed, as long as `bucket` says, earliest first; empty ones are left out.',
  })
  buckets: TimelinePeriod[];

  @Cost(counting)
  @Field(() => Int, { description: 'In how many periods something is placed, whether `buckets` gives them or not.' })
  bucketCount: number;
}
