import { Field, InputType } from 'type-graphql';
import { ActorType, Anonymity, OrganisationKind } from '../enum/actor.ts';
import { DocumentKind, Reliability } from '../enum/document.ts';
import { ActionEventKind, Bindingness, RegulatoryActionKind } from '../enum/regulatory-action.ts';
import {
  AboutRelation,
  AddressedAs,
  AppliesToRelation,
  AssertedVia,
  Certainty,
  IssuerRole,
  Polarity,
  Stance,
} from '../enum/relationship.ts';
import { Confidence, SpeechAct, StatementForm, StatementStatus } from '../enum/statement.ts';

/** A condition on a value of an enum, as the resolvers receive it. */
export interface EnumFilter<Value> {
  eq?: Value;
  in?: Value[];
  not?: Value;
}

/** The input `<name>Filter` for an enum; `noun` is the enum in words, as in "the polarity". */
function enumFilter<Value>(name: string, noun: string, values: Readonly<Record<string, Value>>) {
  @InputType(`${name}Filter`, {
    description: `A condition on the ${noun}. All the parts given must hold; where it is not recorded, only \`not\` does.`,
  })
  class Filter implements EnumFilter<Value> {
    @Field(() => values, { nullable: true, description: `The ${noun} is this one.` })
    eq?: Value;

    @Field(() => [values], { nullable: true, description: `The ${noun} is one of these.` })
    in?: Value[];

    @Field(() => values, { nullable: true, description: `The ${noun} is not this one, or is not recorded.` })
    not?: Value;
  }
  return Filter;
}

export const ActorTypeFilter = enumFilter('ActorType', 'type of actor', ActorType);
export const OrganisationKindFilter = enumFilter('OrganisationKind', 'kind of organisation', OrganisationKind);
export const AnonymityFilter = enumFilter('Anonymity', 'anonymity', Anonymity);
export const StatementFormFilter = enumFilter('StatementForm', 'form of the statement', StatementForm);
export const SpeechActFilter = enumFilter('SpeechAct', 'speech act', SpeechAct);
export const StatementStatusFilter = enumFilter('StatementStatus', 'status of the statement', StatementStatus);
export const ConfidenceFilter = enumFilter('Confidence', 'curator’s confidence', Confidence);
export const RegulatoryActionKindFilter = enumFilter('RegulatoryActionKind', 'kind of action', RegulatoryActionKind);
export const BindingnessFilter = enumFilter('Bindingness', 'bindingness', Bindingness);
export const ActionEventKindFilter = enumFilter('ActionEventKind', 'kind of event', ActionEventKind);
export const DocumentKindFilter = enumFilter('DocumentKind', 'kind of document', DocumentKind);
export const ReliabilityFilter = enumFilter('Reliability', 'reliability of the source', Reliability);
export const AssertedViaFilter = enumFilter('AssertedVia', 'part of the speaker', AssertedVia);
export const AddressedAsFilter = enumFilter('AddressedAs', 'part of the addressee', AddressedAs);
export const StanceFilter = enumFilter('Stance', 'stance', Stance);
export const AboutRelationFilter = enumFilter('AboutRelation', 'relation to the regulatory action', AboutRelation);
export const PolarityFilter = enumFilter('Polarity', 'polarity', Polarity);
export const CertaintyFilter = enumFilter('Certainty', 'speaker’s certainty', Certainty);
export const IssuerRoleFilter = enumFilter('IssuerRole', 'part in the action', IssuerRole);
export const AppliesToRelationFilter = enumFilter('AppliesToRelation', 'relation to the action', AppliesToRelation);
