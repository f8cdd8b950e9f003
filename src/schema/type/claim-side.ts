import { Field, ID, ObjectType } from 'type-graphql';
import type { Connection } from '../connection.ts';
import { ClaimSideStatementsConnection } from '../edge/expresses.ts';
import { Polarity } from '../enum/relationship.ts';
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

  @Page(
    () => ClaimSideStatementsConnection,
    () => StatementWhere,
    'The statements on this side, newest first; `last` gives the earliest.',
  )
  statements: Connection<Statement>;
}
