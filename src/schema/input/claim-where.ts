import type { Certainty, Polarity } from '../enum/relationship.ts';
import { Anchor, Cypher, OnEdge } from '../extension.ts';
import { ActorWhere } from './actor-where.ts';
import { CertaintyFilter, type EnumFilter, PolarityFilter } from './enum-filter.ts';
import { StringFilter } from './filter.ts';
import { NodeWhere } from './node-where.ts';
import { SubjectWhere } from './subject-where.ts';
import { TopicWhere } from './topic-where.ts';
import { Condition, WhereInput } from './where.ts';

@WhereInput('Which claims: conditions on a claim.')
export class ClaimWhere extends NodeWhere {
  @Condition(() => StringFilter, 'A condition on the wording.')
  text?: StringFilter;

  @Condition(
    () => StringFilter,
    'A condition on the language tag, such as `en-GB`; `eq` and `in` refuse a tag that is none.',
  )
  language?: StringFilter;

  @Cypher('claim/about')
  @Anchor('subject/claims-about')
  @Condition(() => SubjectWhere, 'It is about a subject that meets this condition.')
  about?: SubjectWhere;

  @Cypher('tagged/topics')
  @Anchor('topic/claims')
  @Condition(() => TopicWhere, 'It is filed under a topic that meets this condition.')
  topic?: TopicWhere;

  @Cypher('claim/position-of')
  @Condition(() => ActorWhere, 'An actor that meets this condition has affirmed, denied or questioned it.')
  positionOf?: ActorWhere;

  @Cypher('claim/contradicts')
  @Condition(() => ClaimWhere, 'It is recorded as contradicting a claim that meets this condition.')
  contradicts?: ClaimWhere;

  @Cypher('claim/contradicted-by')
  @Condition(() => ClaimWhere, 'A claim that meets this condition is recorded as contradicting it.')
  contradictedBy?: ClaimWhere;
}

@WhereInput('Which claims: conditions on a claim that a statement expresses, and on how it does so.')
export class ExpressesWhere extends ClaimWhere {
  @OnEdge()
  @Condition(() => PolarityFilter, 'A condition on whether the statement affirms, denies or questions this claim.')
  polarity?: EnumFilter<Polarity>;

  @OnEdge()
  @Condition(() => CertaintyFilter, 'A condition on how sure the speaker sounds of this claim.')
  certainty?: EnumFilter<Certainty>;
}
