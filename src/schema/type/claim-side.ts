import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Connection } from '../connection.ts';
import { ClaimSideStatementsConnection } from '../edge/expresses.ts';
import { Polarity } from '../enum/relationship.ts';
import { Cost } from '../extension.ts';
import { StatementWhere } from '../input/statement-where.ts';
import { Page } from '../page.ts';
import type { Statement } from './statement.ts';

@ObjectType({
  description:
    'One side of a claim: all statements of one polarity. Read from an index of its own, it costs the page, however many stand on the other side.',
})
export class ClaimSide {
  @Field(() => ID, { description: 'An id made of the claim and the polarity, for use as a key.' })
  id: string;

  @Field(() => Polarity, { description: 'Whether the statements affirm, deny or question the claim.' })
  polarity: Polarity;

  @Cost(10)
  @Field(() => Int, {
    description:
      'How many of the statements on this side were retracted since; where it equals their `totalCount`, nothing that stands is on it. Counting looks at all of them.',
  })
  retractedCount: number;

  @Page(
    () => ClaimSideStatementsConnection,
    () => StatementWhere,
    'The statements on this side, newest first; `last` gives the earliest.',
  )
  statements: Connection<Statement>;
}
