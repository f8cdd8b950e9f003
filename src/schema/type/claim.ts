import { Field, ObjectType } from 'type-graphql';
import type { Connection, Edge } from '../connection.ts';
import { ClaimAbout } from '../edge/about.ts';
import {
  ClaimBroaderThanConnection,
  ClaimContradictedByConnection,
  ClaimEntailedByConnection,
  Contradicts,
  Entails,
  NarrowerThan,
} from '../edge/claim-relation.ts';
import { ClaimStatementsConnection } from '../edge/expresses.ts';
import { HasTopic } from '../edge/has-topic.ts';
import { Cypher, Size } from '../extension.ts';
import { ClaimWhere } from '../input/claim-where.ts';
import { StatementWhere } from '../input/statement-where.ts';
import { Page } from '../page.ts';
import { ClaimContradiction } from './claim-contradiction.ts';
import { ClaimPosition } from './claim-position.ts';
import { ClaimSide } from './claim-side.ts';
import { Node } from './node.ts';
import type { Statement } from './statement.ts';

@ObjectType({
  implements: Node,
  description:
    'What is claimed, whoever claims it: an accusation, its repetition and its denial meet in one claim. Whether it is true is not stored.',
})
export class Claim extends Node {
  @Field(() => String, { description: 'The claim in neutral wording, as a sentence that can be affirmed or denied.' })
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'The language of the wording as a BCP 47 tag, such as `en`; null where not recorded.',
  })
  language?: string;

  @Page(
    () => ClaimStatementsConnection,
    () => StatementWhere,
    'The statements that affirm, deny or question the claim, newest first.',
  )
  statements: Connection<Statement>;

  @Size(10)
  @Field(() => [ClaimPosition], {
    description:
      'Who affirms, denies or questions the claim: one position for each actor and polarity, by polarity and then by name; empty where nobody spoke.',
  })
  positions: ClaimPosition[];

  @Size(2)
  @Field(() => [ClaimSide], {
    description: 'The sides taken on the claim, those who affirm it first; empty where nobody spoke.',
  })
  sides: ClaimSide[];

  @Size(2)
  @Field(() => [ClaimContradiction], {
    description:
      'The claims that do not go together with this one, by why and by wording: what it contradicts, from whichever side recorded, what it entails and what entails it; empty where none is recorded.',
  })
  contradictions: ClaimContradiction[];

  @Size(2)
  @Field(() => [ClaimAbout], {
    description: 'The actors, regulatory actions and topics the claim is about; empty where none is recorded.',
  })
  about: ClaimAbout[];

  @Size(3)
  @Cypher('tagged/topics')
  @Field(() => [HasTopic], { description: 'The topics the claim is filed under; empty where there is none.' })
  topics: HasTopic[];

  @Size(2)
  @Field(() => [Contradicts], {
    description: 'The claims this one contradicts, as recorded from this side; ask `contradictedBy` too.',
  })
  contradicts: Edge<Claim>[];

  @Page(
    () => ClaimContradictedByConnection,
    () => ClaimWhere,
    'The claims that contradict this one, by wording.',
  )
  contradictedBy: Connection<Claim>;

  @Size(2)
  @Field(() => [Entails], { description: 'The claims that follow from this one; empty where none is recorded.' })
  entails: Edge<Claim>[];

  @Page(
    () => ClaimEntailedByConnection,
    () => ClaimWhere,
    'The claims from which this one follows, by wording.',
  )
  entailedBy: Connection<Claim>;

  @Size(2)
  @Field(() => [NarrowerThan], {
    description: 'The wider claims of which this one is a special case; empty where none is recorded.',
  })
  narrowerThan: Edge<Claim>[];

  @Page(
    () => ClaimBroaderThanConnection,
    () => ClaimWhere,
    'The special cases of this claim, by wording.',
  )
  broaderThan: Connection<Claim>;
}
