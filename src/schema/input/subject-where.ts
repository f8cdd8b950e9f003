import type { AboutRelation, Stance } from '../enum/relationship.ts';
import { OnEdge } from '../extension.ts';
import { AboutRelationFilter, type EnumFilter, StanceFilter } from './enum-filter.ts';
import { StringFilter } from './filter.ts';
import { NodeWhere } from './node-where.ts';
import { Condition, WhereInput } from './where.ts';

@WhereInput('Which subjects: conditions on what a claim is about, an actor, a regulatory action or a topic.')
export class SubjectWhere extends NodeWhere {
  @Condition(
    () => StringFilter,
    'A condition on the name of an actor or topic; regulatory actions have a title instead.',
  )
  name?: StringFilter;

  @Condition(
    () => StringFilter,
    'A condition on the title of a regulatory action; actors and topics have a name instead.',
  )
  title?: StringFilter;
}

@WhereInput('Which subjects: conditions on what a statement is about, and on how it takes it.')
export class StatementAboutWhere extends SubjectWhere {
  @OnEdge()
  @Condition(() => StanceFilter, 'A condition on how the statement takes this subject.')
  stance?: EnumFilter<Stance>;

  @OnEdge()
  @Condition(() => AboutRelationFilter, 'A condition on what the statement does with this regulatory action.')
  relation?: EnumFilter<AboutRelation>;
}
