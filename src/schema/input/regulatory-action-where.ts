import type { ActionEventKind, Bindingness, RegulatoryActionKind } from '../enum/regulatory-action.ts';
import type { AppliesToRelation, IssuerRole } from '../enum/relationship.ts';
import { Anchor, Cypher, OnEdge } from '../extension.ts';
import { ActorWhere } from './actor-where.ts';
import {
  ActionEventKindFilter,
  AppliesToRelationFilter,
  BindingnessFilter,
  type EnumFilter,
  IssuerRoleFilter,
  RegulatoryActionKindFilter,
} from './enum-filter.ts';
import { EDTFFilter, FloatFilter, StringFilter } from './filter.ts';
import { NodeWhere } from './node-where.ts';
import { TopicWhere } from './topic-where.ts';
import { Condition, WhereInput } from './where.ts';

@WhereInput('Which issuers: conditions on an actor behind a regulatory action, and on its part in it.')
export class IssuedByWhere extends ActorWhere {
  @OnEdge()
  @Condition(() => IssuerRoleFilter, 'A condition on whether this actor decided, proposed or enforces the action.')
  role?: EnumFilter<IssuerRole>;
}

@WhereInput('Which addressees: conditions on an actor a regulatory action applies to, and on how it applies.')
export class AppliesToWhere extends ActorWhere {
  @OnEdge()
  @Condition(() => AppliesToRelationFilter, 'A condition on how the action reaches this actor.')
  relation?: EnumFilter<AppliesToRelation>;

  @OnEdge()
  @Condition(() => StringFilter, 'A condition on what is measured for this actor.')
  measure?: StringFilter;

  @OnEdge()
  @Condition(() => FloatFilter, 'A condition on the figure set for this actor, in its own unit.')
  value?: FloatFilter;

  @OnEdge()
  @Condition(() => StringFilter, 'A condition on the unit of the figure, such as "percent".')
  unit?: StringFilter;

  @OnEdge()
  @Condition(() => StringFilter, 'A condition on the part of the business it applies to.')
  scope?: StringFilter;
}

@WhereInput('Which events: conditions on one event of a regulatory action.')
export class ActionEventWhere extends NodeWhere {
  @Condition(() => ActionEventKindFilter, 'A condition on what happened.')
  kind?: EnumFilter<ActionEventKind>;

  @Condition(() => EDTFFilter, 'A condition on when it happened.')
  on?: EDTFFilter;

  @Condition(() => StringFilter, 'A condition on the curator’s remark.')
  note?: StringFilter;
}

@WhereInput('Which regulatory actions: conditions on a regulatory action.')
export class RegulatoryActionWhere extends NodeWhere {
  @Condition(() => RegulatoryActionKindFilter, 'A condition on what sort of measure it is.')
  kind?: EnumFilter<RegulatoryActionKind>;

  @Condition(() => StringFilter, 'A condition on the title.')
  title?: StringFilter;

  @Condition(() => StringFilter, 'A condition on the summary.')
  summary?: StringFilter;

  @Condition(() => BindingnessFilter, 'A condition on whether those addressed must comply.')
  bindingness?: EnumFilter<Bindingness>;

  @Condition(() => StringFilter, 'A condition on where it has effect, such as `GB`.')
  jurisdiction?: StringFilter;

  @Cypher('regulatory-action/issued-by')
  @Anchor('actor/actions-issued')
  @Condition(() => IssuedByWhere, 'An actor that meets this condition issued, proposed or enforces it.')
  issuedBy?: IssuedByWhere;

  @Cypher('regulatory-action/applies-to')
  @Anchor('actor/regulated-by')
  @Condition(() => AppliesToWhere, 'It applies to an actor that meets this condition.')
  appliesTo?: AppliesToWhere;

  @Cypher('regulatory-action/events')
  @Condition(() => ActionEventWhere, 'At least one of its events meets this condition.')
  event?: ActionEventWhere;

  @Cypher('tagged/topics')
  @Anchor('topic/actions')
  @Condition(() => TopicWhere, 'It is filed under a topic that meets this condition.')
  topic?: TopicWhere;

  @Cypher('regulatory-action/responds-to')
  @Condition(() => RegulatoryActionWhere, 'It was taken in response to an action that meets this condition.')
  respondsTo?: RegulatoryActionWhere;
}
