/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a statement does with the regulatory action it is about. */
export type AboutRelation =
  /** Makes the action known on behalf of those who take it. */
  | 'ANNOUNCES'
  /** Speaks against the action. */
  | 'OPPOSES'
  /** Asks for such an action. */
  | 'CALLS_FOR'
  /** Remarks on the action without asking for or against it. */
  | 'COMMENTS';

/** A condition on the relation to the regulatory action. All the parts given must hold; where it is not recorded, only `not` does. */
export type AboutRelationFilter = {
  /** The relation to the regulatory action is this one. */
  eq?: AboutRelation | null | undefined;
  /** The relation to the regulatory action is one of these. */
  in?: Array<AboutRelation> | null | undefined;
  /** The relation to the regulatory action is not this one, or is not recorded. */
  not?: AboutRelation | null | undefined;
};

/** What happened to a regulatory action. */
export type ActionEventKind =
  /** It was put forward for decision. */
  | 'PROPOSED'
  /** It was made known to the public. */
  | 'ANNOUNCED'
  /** It was decided or signed, though perhaps not yet in force. */
  | 'ADOPTED'
  /** It took effect. */
  | 'IN_FORCE'
  /** Its text or terms were changed; its status stays as it was. */
  | 'AMENDED'
  /** It was put on hold. */
  | 'SUSPENDED'
  /** Another action took its place. */
  | 'REPLACED'
  /** It was withdrawn. */
  | 'REVOKED'
  /** It ended by its own terms. */
  | 'EXPIRED'
  /** It was finished, as a review or an investigation is. */
  | 'CONCLUDED'
  /** A decision is expected on this date; the status does not change. */
  | 'DECISION_DUE';

/** A condition on the kind of event. All the parts given must hold; where it is not recorded, only `not` does. */
export type ActionEventKindFilter = {
  /** The kind of event is this one. */
  eq?: ActionEventKind | null | undefined;
  /** The kind of event is one of these. */
  in?: Array<ActionEventKind> | null | undefined;
  /** The kind of event is not this one, or is not recorded. */
  not?: ActionEventKind | null | undefined;
};

/** Which events: conditions on one event of a regulatory action. All the conditions given must hold. */
export type ActionEventWhere = {
  /** A condition on the id. */
  id?: IdFilter | null | undefined;
  /** A condition on when it was recorded. */
  recordedAt?: InstantFilter | null | undefined;
  /** A condition on what happened. */
  kind?: ActionEventKindFilter | null | undefined;
  /** A condition on when it happened. */
  on?: EdtfFilter | null | undefined;
  /** A condition on the curator’s remark. */
  note?: StringFilter | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<ActionEventWhere> | null | undefined;
  /** At least one of these conditions must hold; an empty list matches nothing. */
  or?: Array<ActionEventWhere> | null | undefined;
  /** This condition must not hold. */
  not?: ActionEventWhere | null | undefined;
};

/** Where a regulatory action stands on a given day. */
export type ActionStatusKind =
  /** None of its recorded events has happened yet. */
  | 'NOT_STARTED'
  /** Put forward, not yet decided. */
  | 'PROPOSED'
  /** Made known, not yet adopted or in force. */
  | 'ANNOUNCED'
  /** Decided, not yet in force. */
  | 'ADOPTED'
  /** It has effect: those addressed are bound or advised by it. */
  | 'IN_FORCE'
  /** On hold until it is resumed or ended. */
  | 'SUSPENDED'
  /** Another action has taken its place. */
  | 'REPLACED'
  /** Withdrawn by a decision. */
  | 'REVOKED'
  /** Ended by its own terms. */
  | 'EXPIRED'
  /** Finished, as a review or an investigation is. */
  | 'CONCLUDED';

/** Which of the three kinds an actor is. */
export type ActorType =
  /** A company, state, public body or other organisation. */
  | 'ORGANISATION'
  /** One human being known by name. */
  | 'PERSON'
  /** Several people or organisations spoken of together, or a source without a name. */
  | 'GROUP';

/** A condition on the type of actor. All the parts given must hold; where it is not recorded, only `not` does. */
export type ActorTypeFilter = {
  /** The type of actor is this one. */
  eq?: ActorType | null | undefined;
  /** The type of actor is one of these. */
  in?: Array<ActorType> | null | undefined;
  /** The type of actor is not this one, or is not recorded. */
  not?: ActorType | null | undefined;
};

/** Which actors: conditions on an actor of any kind. All the conditions given must hold. */
export type ActorWhere = {
  /** A condition on the id. */
  id?: IdFilter | null | undefined;
  /** A condition on when it was recorded. */
  recordedAt?: InstantFilter | null | undefined;
  /** A condition on the name; other names are in `aliases`. */
  name?: StringFilter | null | undefined;
  /** At least one of the other names meets this condition. */
  aliases?: StringFilter | null | undefined;
  /** A condition on the description. */
  description?: StringFilter | null | undefined;
  /** A condition on the country, in ISO 3166-1 alpha-2, such as `GB`; `eq` and `in` refuse a code that is none. */
  country?: StringFilter | null | undefined;
  /** At least one of its identifiers meets this condition. */
  identifier?: IdentifierWhere | null | undefined;
  /** It is or was a part of an organisation that meets this condition. */
  partOf?: OrganisationWhere | null | undefined;
  /** It is or was a member of an organisation that meets this condition. */
  memberOf?: OrganisationWhere | null | undefined;
  /** It is or was owned by an organisation that meets this condition. */
  ownedBy?: OrganisationWhere | null | undefined;
  /** A condition on which of the three kinds of actor it is. */
  type?: ActorTypeFilter | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<ActorWhere> | null | undefined;
  /** At least one of these conditions must hold; an empty list matches nothing. */
  or?: Array<ActorWhere> | null | undefined;
  /** This condition must not hold. */
  not?: ActorWhere | null | undefined;
};

/** In which part an actor was addressed. */
export type AddressedAs =
  /** Received it, as the reader of a letter does. */
  | 'RECIPIENT'
  /** Asked the questions and was answered. */
  | 'INTERVIEWER'
  /** Listened, as one of many. */
  | 'AUDIENCE';

/** A condition on the part of the addressee. All the parts given must hold; where it is not recorded, only `not` does. */
export type AddressedAsFilter = {
  /** The part of the addressee is this one. */
  eq?: AddressedAs | null | undefined;
  /** The part of the addressee is one of these. */
  in?: Array<AddressedAs> | null | undefined;
  /** The part of the addressee is not this one, or is not recorded. */
  not?: AddressedAs | null | undefined;
};

/** Which addressees: conditions on an actor a statement was addressed to, and on the part. All the conditions given must hold. */
export type AddressedToWhere = {
  /** A condition on the id. */
  id?: IdFilter | null | undefined;
  /** A condition on when it was recorded. */
  recordedAt?: InstantFilter | null | undefined;
  /** A condition on the name; other names are in `aliases`. */
  name?: StringFilter | null | undefined;
  /** At least one of the other names meets this condition. */
  aliases?: StringFilter | null | undefined;
  /** A condition on the description. */
  description?: StringFilter | null | undefined;
  /** A condition on the country, in ISO 3166-1 alpha-2, such as `GB`; `eq` and `in` refuse a code that is none. */
  country?: StringFilter | null | undefined;
  /** At least one of its identifiers meets this condition. */
  identifier?: IdentifierWhere | null | undefined;
  /** It is or was a part of an organisation that meets this condition. */
  partOf?: OrganisationWhere | null | undefined;
  /** It is or was a member of an organisation that meets this condition. */
  memberOf?: OrganisationWhere | null | undefined;
  /** It is or was owned by an organisation that meets this condition. */
  ownedBy?: OrganisationWhere | null | undefined;
  /** A condition on which of the three kinds of actor it is. */
  type?: ActorTypeFilter | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<AddressedToWhere> | null | undefined;
  /** At least one of these conditions must hold; an empty list matches nothing. */
  or?: Array<AddressedToWhere> | null | undefined;
  /** This condition must not hold. */
  not?: AddressedToWhere | null | undefined;
  /** A condition on the part in which this actor was addressed. */
  as?: AddressedAsFilter | null | undefined;
};

/** How far the members of a group are named. */
export type Anonymity =
  /** The members are named in the document. */
  | 'NAMED'
  /** A group spoken of as a whole, such as "other operators"; nobody hides. */
  | 'COLLECTIVE'
  /** The document withholds the names, as in "sources who asked not to be named". */
  | 'UNNAMED'
  /** The document does not tell whether the names are withheld. */
  | 'UNKNOWN';

/** How a regulatory action reaches an actor. */
export type AppliesToRelation =
  /** The action names the actor. */
  | 'NAMED'
  /** The actor belongs to a class the action is addressed to. */
  | 'CLASS'
  /** The action is addressed to others but has effects on the actor. */
  | 'AFFECTED';

/** A condition on the relation to the action. All the parts given must hold; where it is not recorded, only `not` does. */
export type AppliesToRelationFilter = {
  /** The relation to the action is this one. */
  eq?: AppliesToRelation | null | undefined;
  /** The relation to the action is one of these. */
  in?: Array<AppliesToRelation> | null | undefined;
  /** The relation to the action is not this one, or is not recorded. */
  not?: AppliesToRelation | null | undefined;
};

/** Which addressees: conditions on an actor a regulatory action applies to, and on how it applies. All the conditions given must hold. */
export type AppliesToWhere = {
  /** A condition on the id. */
  id?: IdFilter | null | undefined;
  /** A condition on when it was recorded. */
  recordedAt?: InstantFilter | null | undefined;
  /** A condition on the name; other names are in `aliases`. */
  name?: StringFilter | null | undefined;
  /** At least one of the other names meets this condition. */
  aliases?: StringFilter | null | undefined;
  /** A condition on the description. */
  description?: StringFilter | null | undefined;
  /** A condition on the country, in ISO 3166-1 alpha-2, such as `GB`; `eq` and `in` refuse a code that is none. */
  country?: StringFilter | null | undefined;
  /** At least one of its identifiers meets this condition. */
  identifier?: IdentifierWhere | null | undefined;
  /** It is or was a part of an organisation that meets this condition. */
  partOf?: OrganisationWhere | null | undefined;
  /** It is or was a member of an organisation that meets this condition. */
  memberOf?: OrganisationWhere | null | undefined;
  /** It is or was owned by an organisation that meets this condition. */
  ownedBy?: OrganisationWhere | null | undefined;
  /** A condition on which of the three kinds of actor it is. */
  type?: ActorTypeFilter | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<AppliesToWhere> | null | undefined;
  /** At least one of these conditions must hold; an empty list matches nothing. */
  or?: Array<AppliesToWhere> | null | undefined;
  /** This condition must not hold. */
  not?: AppliesToWhere | null | undefined;
  /** A condition on how the action reaches this actor. */
  relation?: AppliesToRelationFilter | null | undefined;
  /** A condition on what is measured for this actor. */
  measure?: StringFilter | null | undefined;
  /** A condition on the figure set for this actor, in its own unit. */
  value?: FloatFilter | null | undefined;
  /** A condition on the unit of the figure, such as "percent". */
  unit?: StringFilter | null | undefined;
  /** A condition on the part of the business it applies to. */
  scope?: StringFilter | null | undefined;
};

/** Which speakers: conditions on an actor who made a statement, and on the part and capacity. All the conditions given must hold. */
export type AssertedByWhere = {
  /** A condition on the id. */
  id?: IdFilter | null | undefined;
  /** A condition on when it was recorded. */
  recordedAt?: InstantFilter | null | undefined;
  /** A condition on the name; other names are in `aliases`. */
  name?: StringFilter | null | undefined;
  /** At least one of the other names meets this condition. */
  aliases?: StringFilter | null | undefined;
  /** A condition on the description. */
  description?: StringFilter | null | undefined;
  /** A condition on the country, in ISO 3166-1 alpha-2, such as `GB`; `eq` and `in` refuse a code that is none. */
  country?: StringFilter | null | undefined;
  /** At least one of its identifiers meets this condition. */
  identifier?: IdentifierWhere | null | undefined;
  /** It is or was a part of an organisation that meets this condition. */
  partOf?: OrganisationWhere | null | undefined;
  /** It is or was a member of an organisation that meets this condition. */
  memberOf?: OrganisationWhere | null | undefined;
  /** It is or was owned by an organisation that meets this condition. */
  ownedBy?: OrganisationWhere | null | undefined;
  /** A condition on which of the three kinds of actor it is. */
  type?: ActorTypeFilter | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<AssertedByWhere> | null | undefined;
  /** At least one of these conditions must hold; an empty list matches nothing. */
  or?: Array<AssertedByWhere> | null | undefined;
  /** This condition must not hold. */
  not?: AssertedByWhere | null | undefined;
  /** A condition on the part in which this actor made the statement. */
  via?: AssertedViaFilter | null | undefined;
  /** A condition on the capacity in which this actor spoke. */
  capacity?: StringFilter | null | undefined;
};

/** In which part an actor made a statement. */
export type AssertedVia =
  /** Said or wrote it in person. */
  | 'SPEAKER'
  /** Signed it, alone or with others. */
  | 'SIGNATORY'
  /** Spoke for someone else, who is the actor it was said on behalf of. */
  | 'SPOKESPERSON';

/** A condition on the part of the speaker. All the parts given must hold; where it is not recorded, only `not` does. */
export type AssertedViaFilter = {
  /** The part of the speaker is this one. */
  eq?: AssertedVia | null | undefined;
  /** The part of the speaker is one of these. */
  in?: Array<AssertedVia> | null | undefined;
  /** The part of the speaker is not this one, or is not recorded. */
  not?: AssertedVia | null | undefined;
};

/** How it is known that one statement refers to another. */
export type Basis =
  /** The words themselves refer to the other statement. */
  | 'EXPLICIT'
  /** The curator concluded it from the context. */
  | 'INFERRED';

/** Whether those addressed must comply. */
export type Bindingness =
  /** They must comply. */
  | 'BINDING'
  /** It is advice or a statement of intent. */
  | 'NON_BINDING'
  /** The documents do not tell. */
  | 'UNKNOWN';

/** A condition on the bindingness. All the parts given must hold; where it is not recorded, only `not` does. */
export type BindingnessFilter = {
  /** The bindingness is this one. */
  eq?: Bindingness | null | undefined;
  /** The bindingness is one of these. */
  in?: Array<Bindingness> | null | undefined;
  /** The bindingness is not this one, or is not recorded. */
  not?: Bindingness | null | undefined;
};

/** How sure the speaker sounds: the speaker’s hedge, not the curator’s confidence and not the source’s reliability. */
export type Certainty =
  /** Said without reserve. */
  | 'CERTAIN'
  /** Said to be likely, as in "will probably". */
  | 'PROBABLE'
  /** Said to be possible, as in "may affect". */
  | 'POSSIBLE'
  /** The words do not tell. */
  | 'UNKNOWN';

/** A condition on the speaker’s certainty. All the parts given must hold; where it is not recorded, only `not` does. */
export type CertaintyFilter = {
  /** The speaker’s certainty is this one. */
  eq?: Certainty | null | undefined;
  /** The speaker’s certainty is one of these. */
  in?: Array<Certainty> | null | undefined;
  /** The speaker’s certainty is not this one, or is not recorded. */
  not?: Certainty | null | undefined;
};

/** Why two claims do not go together, seen from the first of them. */
export type ClaimOpposition =
  /** They cannot both be true, from whichever of the two this is recorded. */
  | 'CONTRADICTS'
  /** The other follows from the first: who affirms the first is against who denies the other. */
  | 'ENTAILS'
  /** The first follows from the other: who denies the first is against who affirms the other. */
  | 'ENTAILED_BY';

/** Which claims: conditions on a claim. All the conditions given must hold. */
export type ClaimWhere = {
  /** A condition on the id. */
  id?: IdFilter | null | undefined;
  /** A condition on when it was recorded. */
  recordedAt?: InstantFilter | null | undefined;
  /** A condition on the wording. */
  text?: StringFilter | null | undefined;
  /** A condition on the language tag, such as `en-GB`; `eq` and `in` refuse a tag that is none. */
  language?: StringFilter | null | undefined;
  /** It is about a subject that meets this condition. */
  about?: SubjectWhere | null | undefined;
  /** It is filed under a topic that meets this condition. */
  topic?: TopicWhere | null | undefined;
  /** An actor that meets this condition has affirmed, denied or questioned it. */
  positionOf?: ActorWhere | null | undefined;
  /** It is recorded as contradicting a claim that meets this condition. */
  contradicts?: ClaimWhere | null | undefined;
  /** A claim that meets this condition is recorded as contradicting it. */
  contradictedBy?: ClaimWhere | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<ClaimWhere> | null | undefined;
  /** At least one of these conditions must hold; an empty list matches nothing. */
  or?: Array<ClaimWhere> | null | undefined;
  /** This condition must not hold. */
  not?: ClaimWhere | null | undefined;
};

/** What a comment remarks about another statement. */
export type CommentAspect =
  /** That no evidence was given for it. */
  | 'NO_EVIDENCE_GIVEN'
  /** That someone would not comment on it. */
  | 'DECLINED_TO_COMMENT'
  /** Background that helps to read it. */
  | 'CONTEXT';

/** How sure the curator is that the record matches the document. Not the speaker’s hedge, and not the source’s reliability. */
export type Confidence =
  /** The record follows the document word for word or beyond doubt. */
  | 'HIGH'
  /** The record is probably right, but some part is the curator’s reading. */
  | 'MEDIUM'
  /** The record is a guess and should be checked against the document. */
  | 'LOW';

/** A condition on the curator’s confidence. All the parts given must hold; where it is not recorded, only `not` does. */
export type ConfidenceFilter = {
  /** The curator’s confidence is this one. */
  eq?: Confidence | null | undefined;
  /** The curator’s confidence is one of these. */
  in?: Array<Confidence> | null | undefined;
  /** The curator’s confidence is not this one, or is not recorded. */
  not?: Confidence | null | undefined;
};

/** What sort of document it is. */
export type DocumentKind =
  /** An article in a newspaper, magazine, news agency or news site. */
  | 'ARTICLE'
  /** A press release or press statement. */
  | 'PRESS_RELEASE'
  /** A letter or e-mail. */
  | 'LETTER'
  /** A report, study or white paper. */
  | 'REPORT'
  /** A written record of spoken words. */
  | 'TRANSCRIPT'
  /** The text of a law, rule, order or judgment. */
  | 'LEGAL_TEXT'
  /** A document filed with a court, regulator or stock exchange. */
  | 'FILING'
  /** A radio or television programme, podcast or video. */
  | 'BROADCAST'
  /** A post on a social network, blog or forum. */
  | 'SOCIAL_POST'
  /** A collection of data. */
  | 'DATASET'
  /** Any other document. */
  | 'OTHER';

/** A condition on the kind of document. All the parts given must hold; where it is not recorded, only `not` does. */
export type DocumentKindFilter = {
  /** The kind of document is this one. */
  eq?: DocumentKind | null | undefined;
  /** The kind of document is one of these. */
  in?: Array<DocumentKind> | null | undefined;
  /** The kind of document is not this one, or is not recorded. */
  not?: DocumentKind | null | undefined;
};

/** Which documents: conditions on a document. All the conditions given must hold. */
export type DocumentWhere = {
  /** A condition on the id. */
  id?: IdFilter | null | undefined;
  /** A condition on when it was recorded. */
  recordedAt?: InstantFilter | null | undefined;
  /** A condition on the web address. */
  url?: StringFilter | null | undefined;
  /** A condition on the title or headline. */
  title?: StringFilter | null | undefined;
  /** A condition on what sort of document it is. */
  kind?: DocumentKindFilter | null | undefined;
  /** A condition on when it was published. */
  publishedOn?: EdtfFilter | null | undefined;
  /** A condition on the language tag, such as `en-GB`; `eq` and `in` refuse a tag that is none. */
  language?: StringFilter | null | undefined;
  /** A condition on the hash of the content. */
  contentHash?: StringFilter | null | undefined;
  /** A condition on the address of the archived copy. */
  archiveUrl?: StringFilter | null | undefined;
  /** A condition on the full text, where it is kept. */
  text?: StringFilter | null | undefined;
  /** A condition on how far the source has proved trustworthy. */
  reliability?: ReliabilityFilter | null | undefined;
  /** An actor that meets this condition published it. */
  publishedBy?: ActorWhere | null | undefined;
  /** An actor that meets this condition wrote it. */
  authoredBy?: ActorWhere | null | undefined;
  /** It is filed under a topic that meets this condition. */
  topic?: TopicWhere | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<DocumentWhere> | null | undefined;
  /** At least one of these conditions must hold; an empty list matches nothing. */
  or?: Array<DocumentWhere> | null | undefined;
  /** This condition must not hold. */
  not?: DocumentWhere | null | undefined;
};

/** What stands for a node and for an edge in a drawing. */
export type DrawingCollapse =
  /** Everything as it is recorded: a node for each node, an edge for each relationship. */
  | 'NONE'
  /** Actors alone: an edge for all that one actor said about another, with its counts. Statements without a speaker are left out. */
  | 'ACTORS';

/** A condition on a date that may be partial or an interval. Nothing recorded is no match. `2020-06/2020-08` asks for that summer, `2020-06-01/..` for that day or later. */
export type EdtfFilter = {
  /** The date may fall on this date or in this interval: `2020-06` recorded matches `2020-06-24` asked. */
  possibly?: string | null | undefined;
  /** The date surely falls on this date or in this interval: `2020-06-24` recorded matches `2020-06` asked, not the other way. */
  certainly?: string | null | undefined;
};

/** Which part of a reported statement a phrase of a document is. */
export type EvidencePart =
  /** The words that name the speaker. */
  | 'SOURCE'
  /** The verb or phrase that introduces what was said, such as "warned that". */
  | 'CUE'
  /** What was said. */
  | 'CONTENT';

/** Which claims: conditions on a claim that a statement expresses, and on how it does so. All the conditions given must hold. */
export type ExpressesWhere = {
  /** A condition on the id. */
  id?: IdFilter | null | undefined;
  /** A condition on when it was recorded. */
  recordedAt?: InstantFilter | null | undefined;
  /** A condition on the wording. */
  text?: StringFilter | null | undefined;
  /** A condition on the language tag, such as `en-GB`; `eq` and `in` refuse a tag that is none. */
  language?: StringFilter | null | undefined;
  /** It is about a subject that meets this condition. */
  about?: SubjectWhere | null | undefined;
  /** It is filed under a topic that meets this condition. */
  topic?: TopicWhere | null | undefined;
  /** An actor that meets this condition has affirmed, denied or questioned it. */
  positionOf?: ActorWhere | null | undefined;
  /** It is recorded as contradicting a claim that meets this condition. */
  contradicts?: ClaimWhere | null | undefined;
  /** A claim that meets this condition is recorded as contradicting it. */
  contradictedBy?: ClaimWhere | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<ExpressesWhere> | null | undefined;
  /** At least one of these conditions must hold; an empty list matches nothing. */
  or?: Array<ExpressesWhere> | null | undefined;
  /** This condition must not hold. */
  not?: ExpressesWhere | null | undefined;
  /** A condition on whether the statement affirms, denies or questions this claim. */
  polarity?: PolarityFilter | null | undefined;
  /** A condition on how sure the speaker sounds of this claim. */
  certainty?: CertaintyFilter | null | undefined;
};

/** A condition on a number. All the parts given must hold; a number that is not recorded meets none of them. */
export type FloatFilter = {
  /** Exactly this number. */
  eq?: number | null | undefined;
  /** This number or more. */
  gte?: number | null | undefined;
  /** More than this number. */
  gt?: number | null | undefined;
  /** This number or less. */
  lte?: number | null | undefined;
  /** Less than this number. */
  lt?: number | null | undefined;
};

/** What a hop of a path rests on. */
export type HopKind =
  /** A role, or a part, membership or ownership. */
  | 'ROLE'
  /** A regulatory action. */
  | 'REGULATION'
  /** A statement, or an answer to a statement. */
  | 'STATEMENT'
  /** A document, asked for by `through`. */
  | 'DOCUMENT'
  /** A topic, asked for by `through`. */
  | 'TOPIC';

/** A condition on an id. */
export type IdFilter = {
  /** Exactly this id. */
  eq?: string | null | undefined;
  /** One of these ids. */
  in?: Array<string> | null | undefined;
};

/** Which identifiers: conditions on one identifier of an actor. All the conditions given must hold. */
export type IdentifierWhere = {
  /** A condition on the register, such as `wikidata`. */
  scheme?: StringFilter | null | undefined;
  /** A condition on the identifier in that register. */
  value?: StringFilter | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<IdentifierWhere> | null | undefined;
  /** At least one of these conditions must hold; an empty list matches nothing. */
  or?: Array<IdentifierWhere> | null | undefined;
  /** This condition must not hold. */
  not?: IdentifierWhere | null | undefined;
};

/** A condition on a moment in time. All the parts given must hold. */
export type InstantFilter = {
  /** At this moment or later. */
  gte?: string | null | undefined;
  /** Later than this moment. */
  gt?: string | null | undefined;
  /** At this moment or earlier. */
  lte?: string | null | undefined;
  /** Earlier than this moment. */
  lt?: string | null | undefined;
};

/** Which issuers: conditions on an actor behind a regulatory action, and on its part in it. All the conditions given must hold. */
export type IssuedByWhere = {
  /** A condition on the id. */
  id?: IdFilter | null | undefined;
  /** A condition on when it was recorded. */
  recordedAt?: InstantFilter | null | undefined;
  /** A condition on the name; other names are in `aliases`. */
  name?: StringFilter | null | undefined;
  /** At least one of the other names meets this condition. */
  aliases?: StringFilter | null | undefined;
  /** A condition on the description. */
  description?: StringFilter | null | undefined;
  /** A condition on the country, in ISO 3166-1 alpha-2, such as `GB`; `eq` and `in` refuse a code that is none. */
  country?: StringFilter | null | undefined;
  /** At least one of its identifiers meets this condition. */
  identifier?: IdentifierWhere | null | undefined;
  /** It is or was a part of an organisation that meets this condition. */
  partOf?: OrganisationWhere | null | undefined;
  /** It is or was a member of an organisation that meets this condition. */
  memberOf?: OrganisationWhere | null | undefined;
  /** It is or was owned by an organisation that meets this condition. */
  ownedBy?: OrganisationWhere | null | undefined;
  /** A condition on which of the three kinds of actor it is. */
  type?: ActorTypeFilter | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<IssuedByWhere> | null | undefined;
  /** At least one of these conditions must hold; an empty list matches nothing. */
  or?: Array<IssuedByWhere> | null | undefined;
  /** This condition must not hold. */
  not?: IssuedByWhere | null | undefined;
  /** A condition on whether this actor decided, proposed or enforces the action. */
  role?: IssuerRoleFilter | null | undefined;
};

/** What part an actor has in a regulatory action. */
export type IssuerRole =
  /** Decided it or put it into force. */
  | 'ISSUER'
  /** Proposed it. */
  | 'PROPOSER'
  /** Sees that it is obeyed. */
  | 'ENFORCER';

/** A condition on the part in the action. All the parts given must hold; where it is not recorded, only `not` does. */
export type IssuerRoleFilter = {
  /** The part in the action is this one. */
  eq?: IssuerRole | null | undefined;
  /** The part in the action is one of these. */
  in?: Array<IssuerRole> | null | undefined;
  /** The part in the action is not this one, or is not recorded. */
  not?: IssuerRole | null | undefined;
};

/** What sort of organisation it is. */
export type OrganisationKind =
  /** A business, state-owned ones included, such as Huawei or BT. */
  | 'COMPANY'
  /** A country acting or speaking as a whole, as in "the US has accused". */
  | 'STATE'
  /** A government, ministry, agency or other public body that does not mainly regulate. */
  | 'GOVERNMENT_BODY'
  /** A public body whose task is to supervise and regulate others. */
  | 'REGULATOR'
  /** A newspaper, broadcaster, news agency or news site. */
  | 'NEWS_ORGANISATION'
  /** A non-governmental organisation, charity or think tank. */
  | 'NGO'
  /** An organisation of several states, such as the European Union. */
  | 'INTERNATIONAL_BODY'
  /** A court or tribunal. */
  | 'COURT'
  /** A political party. */
  | 'PARTY'
  /** Any other organisation, or one whose sort is not known. */
  | 'OTHER';

/** A condition on the kind of organisation. All the parts given must hold; where it is not recorded, only `not` does. */
export type OrganisationKindFilter = {
  /** The kind of organisation is this one. */
  eq?: OrganisationKind | null | undefined;
  /** The kind of organisation is one of these. */
  in?: Array<OrganisationKind> | null | undefined;
  /** The kind of organisation is not this one, or is not recorded. */
  not?: OrganisationKind | null | undefined;
};

/** Which organisations: conditions on an organisation. All the conditions given must hold. */
export type OrganisationWhere = {
  /** A condition on the id. */
  id?: IdFilter | null | undefined;
  /** A condition on when it was recorded. */
  recordedAt?: InstantFilter | null | undefined;
  /** A condition on the name; other names are in `aliases`. */
  name?: StringFilter | null | undefined;
  /** At least one of the other names meets this condition. */
  aliases?: StringFilter | null | undefined;
  /** A condition on the description. */
  description?: StringFilter | null | undefined;
  /** A condition on the country, in ISO 3166-1 alpha-2, such as `GB`; `eq` and `in` refuse a code that is none. */
  country?: StringFilter | null | undefined;
  /** At least one of its identifiers meets this condition. */
  identifier?: IdentifierWhere | null | undefined;
  /** It is or was a part of an organisation that meets this condition. */
  partOf?: OrganisationWhere | null | undefined;
  /** It is or was a member of an organisation that meets this condition. */
  memberOf?: OrganisationWhere | null | undefined;
  /** It is or was owned by an organisation that meets this condition. */
  ownedBy?: OrganisationWhere | null | undefined;
  /** A condition on what sort of organisation it is. */
  kind?: OrganisationKindFilter | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<OrganisationWhere> | null | undefined;
  /** At least one of these conditions must hold; an empty list matches nothing. */
  or?: Array<OrganisationWhere> | null | undefined;
  /** This condition must not hold. */
  not?: OrganisationWhere | null | undefined;
};

/** Whether a statement is for or against the claim it expresses. */
export type Polarity =
  /** It says the claim is so. */
  | 'AFFIRMS'
  /** It says the claim is not so. */
  | 'DENIES'
  /** It doubts the claim, or asks whether it is so. */
  | 'QUESTIONS';

/** A condition on the polarity. All the parts given must hold; where it is not recorded, only `not` does. */
export type PolarityFilter = {
  /** The polarity is this one. */
  eq?: Polarity | null | undefined;
  /** The polarity is one of these. */
  in?: Array<Polarity> | null | undefined;
  /** The polarity is not this one, or is not recorded. */
  not?: Polarity | null | undefined;
};

/** What sort of measure a regulatory action is. */
export type RegulatoryActionKind =
  /** An act of a parliament. */
  | 'LEGISLATION'
  /** A rule made under an act, such as a statutory instrument. */
  | 'REGULATION'
  /** A rule on what may be exported, to whom, or made with whose technology. */
  | 'EXPORT_CONTROL'
  /** A sanction against a state, organisation or person, other than an entry in a list. */
  | 'SANCTION'
  /** An entry in a list of restricted parties. */
  | 'ENTITY_LISTING'
  /** An official classification of a supplier, such as "high-risk vendor". */
  | 'VENDOR_DESIGNATION'
  /** An upper limit on a supplier’s share, such as 35 percent of a network. */
  | 'MARKET_SHARE_CAP'
  /** A prohibition of a product, supplier or practice. */
  | 'BAN'
  /** A licence granted, changed or withdrawn. */
  | 'LICENCE'
  /** A monetary penalty. */
  | 'FINE'
  /** Another measure that enforces existing rules. */
  | 'ENFORCEMENT'
  /** An order or judgment of a court. */
  | 'COURT_ORDER'
  /** An inquiry into conduct or facts. */
  | 'INVESTIGATION'
  /** A review of an earlier decision or policy. */
  | 'REVIEW'
  /** Advice to those regulated, usually not binding. */
  | 'GUIDANCE'
  /** Any other measure. */
  | 'OTHER';

/** A condition on the kind of action. All the parts given must hold; where it is not recorded, only `not` does. */
export type RegulatoryActionKindFilter = {
  /** The kind of action is this one. */
  eq?: RegulatoryActionKind | null | undefined;
  /** The kind of action is one of these. */
  in?: Array<RegulatoryActionKind> | null | undefined;
  /** The kind of action is not this one, or is not recorded. */
  not?: RegulatoryActionKind | null | undefined;
};

/** Which regulatory actions: conditions on a regulatory action. All the conditions given must hold. */
export type RegulatoryActionWhere = {
  /** A condition on the id. */
  id?: IdFilter | null | undefined;
  /** A condition on when it was recorded. */
  recordedAt?: InstantFilter | null | undefined;
  /** A condition on what sort of measure it is. */
  kind?: RegulatoryActionKindFilter | null | undefined;
  /** A condition on the title. */
  title?: StringFilter | null | undefined;
  /** A condition on the summary. */
  summary?: StringFilter | null | undefined;
  /** A condition on whether those addressed must comply. */
  bindingness?: BindingnessFilter | null | undefined;
  /** A condition on where it has effect, such as `GB`. */
  jurisdiction?: StringFilter | null | undefined;
  /** An actor that meets this condition issued, proposed or enforces it. */
  issuedBy?: IssuedByWhere | null | undefined;
  /** It applies to an actor that meets this condition. */
  appliesTo?: AppliesToWhere | null | undefined;
  /** At least one of its events meets this condition. */
  event?: ActionEventWhere | null | undefined;
  /** It is filed under a topic that meets this condition. */
  topic?: TopicWhere | null | undefined;
  /** It was taken in response to an action that meets this condition. */
  respondsTo?: RegulatoryActionWhere | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<RegulatoryActionWhere> | null | undefined;
  /** At least one of these conditions must hold; an empty list matches nothing. */
  or?: Array<RegulatoryActionWhere> | null | undefined;
  /** This condition must not hold. */
  not?: RegulatoryActionWhere | null | undefined;
};

/** How far the source has proved trustworthy, on the scale A to F of the Admiralty code. */
export type Reliability =
  /** A: no doubt about the source; a history of complete reliability. */
  | 'COMPLETELY_RELIABLE'
  /** B: minor doubts; mostly right in the past. */
  | 'USUALLY_RELIABLE'
  /** C: some doubts, but right in the past. */
  | 'FAIRLY_RELIABLE'
  /** D: serious doubts, though right now and then. */
  | 'NOT_USUALLY_RELIABLE'
  /** E: lacks trustworthiness; a history of wrong information. */
  | 'UNRELIABLE'
  /** F: nothing to judge it by. */
  | 'CANNOT_BE_JUDGED';

/** A condition on the reliability of the source. All the parts given must hold; where it is not recorded, only `not` does. */
export type ReliabilityFilter = {
  /** The reliability of the source is this one. */
  eq?: Reliability | null | undefined;
  /** The reliability of the source is one of these. */
  in?: Array<Reliability> | null | undefined;
  /** The reliability of the source is not this one, or is not recorded. */
  not?: Reliability | null | undefined;
};

/** In which field of a node words were found. */
export type SearchField =
  /** The text of a statement or document, or the wording of a claim. */
  | 'TEXT'
  /** The title of a regulatory action or document. */
  | 'TITLE'
  /** The summary of a regulatory action. */
  | 'SUMMARY'
  /** The name of an actor or the heading of a topic. */
  | 'NAME'
  /** Another name of an actor. */
  | 'ALIAS';

/** What is searched. */
export type SearchType =
  /** Organisations, people and groups, by all their names. */
  | 'ACTOR'
  /** Statements, by their text. */
  | 'STATEMENT'
  /** Claims, by their wording. */
  | 'CLAIM'
  /** Regulatory actions, by title and summary. */
  | 'REGULATORY_ACTION'
  /** Documents, by title, and by full text where it is kept. */
  | 'DOCUMENT'
  /** Topics, by heading. */
  | 'TOPIC';

/** What the speaker does by saying it. */
export type SpeechAct =
  /** Claims that something is so. */
  | 'ASSERT'
  /** Tells someone something they did not know. */
  | 'INFORM'
  /** Passes on what others said or did. */
  | 'REPORT'
  /** Says that someone did wrong. */
  | 'ACCUSE'
  /** Says that something is not so. */
  | 'DENY'
  /** Concedes something to one’s own disadvantage. */
  | 'ADMIT'
  /** Points out a danger or a harm to come. */
  | 'WARN'
  /** Advises a course of action. */
  | 'RECOMMEND'
  /** Asks someone to do something. */
  | 'REQUEST'
  /** Insists that someone do something. */
  | 'DEMAND'
  /** Makes a decision or an event known. */
  | 'ANNOUNCE'
  /** Promises to do something. */
  | 'COMMIT'
  /** Says what will happen. */
  | 'PREDICT'
  /** Asks, or casts doubt. */
  | 'QUESTION'
  /** Speaks against a plan, decision or action. */
  | 'OBJECT'
  /** Speaks in favour of a plan, decision, action or actor. */
  | 'SUPPORT'
  /** Refuses to say anything on the matter. */
  | 'DECLINE_TO_COMMENT'
  /** Does something else by saying it. */
  | 'OTHER';

/** A condition on the speech act. All the parts given must hold; where it is not recorded, only `not` does. */
export type SpeechActFilter = {
  /** The speech act is this one. */
  eq?: SpeechAct | null | undefined;
  /** The speech act is one of these. */
  in?: Array<SpeechAct> | null | undefined;
  /** The speech act is not this one, or is not recorded. */
  not?: SpeechAct | null | undefined;
};

/** How a statement takes its subject. */
export type Stance =
  /** It blames, accuses or warns against the subject. */
  | 'CRITICAL'
  /** It praises, defends or favours the subject. */
  | 'SUPPORTIVE'
  /** It takes no side. */
  | 'NEUTRAL'
  /** It does both. */
  | 'MIXED';

/** A condition on the stance. All the parts given must hold; where it is not recorded, only `not` does. */
export type StanceFilter = {
  /** The stance is this one. */
  eq?: Stance | null | undefined;
  /** The stance is one of these. */
  in?: Array<Stance> | null | undefined;
  /** The stance is not this one, or is not recorded. */
  not?: Stance | null | undefined;
};

/** Which subjects: conditions on what a statement is about, and on how it takes it. All the conditions given must hold. */
export type StatementAboutWhere = {
  /** A condition on the id. */
  id?: IdFilter | null | undefined;
  /** A condition on when it was recorded. */
  recordedAt?: InstantFilter | null | undefined;
  /** A condition on the name of an actor or topic; regulatory actions have a title instead. */
  name?: StringFilter | null | undefined;
  /** A condition on the title of a regulatory action; actors and topics have a name instead. */
  title?: StringFilter | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<StatementAboutWhere> | null | undefined;
  /** At least one of these conditions must hold; an empty list matches nothing. */
  or?: Array<StatementAboutWhere> | null | undefined;
  /** This condition must not hold. */
  not?: StatementAboutWhere | null | undefined;
  /** A condition on how the statement takes this subject. */
  stance?: StanceFilter | null | undefined;
  /** A condition on what the statement does with this regulatory action. */
  relation?: AboutRelationFilter | null | undefined;
};

/** In which form the words have come down to us. */
export type StatementForm =
  /** The speaker’s own words, in quotation marks. */
  | 'DIRECT_QUOTE'
  /** The sense of the words, told by someone else. */
  | 'PARAPHRASE'
  /** A paraphrase that quotes some phrases. */
  | 'MIXED'
  /** Written in a letter. */
  | 'LETTER'
  /** Published as a press release or press statement. */
  | 'PRESS_RELEASE'
  /** Spoken in an address to an audience. */
  | 'SPEECH'
  /** Given as evidence to a court, parliament or inquiry. */
  | 'TESTIMONY'
  /** Filed with a court, regulator or stock exchange. */
  | 'FILING'
  /** Posted on a social network, blog or forum. */
  | 'POST'
  /** A document’s own remark, not put into anyone’s mouth. */
  | 'NARRATION';

/** A condition on the form of the statement. All the parts given must hold; where it is not recorded, only `not` does. */
export type StatementFormFilter = {
  /** The form of the statement is this one. */
  eq?: StatementForm | null | undefined;
  /** The form of the statement is one of these. */
  in?: Array<StatementForm> | null | undefined;
  /** The form of the statement is not this one, or is not recorded. */
  not?: StatementForm | null | undefined;
};

/** Whether the statement still stands as it was made. */
export type StatementStatus =
  /** Neither corrected nor retracted, as far as is recorded. */
  | 'CURRENT'
  /** A later statement corrects it. */
  | 'CORRECTED'
  /** It has been withdrawn. */
  | 'RETRACTED';

/** A condition on the status of the statement. All the parts given must hold; where it is not recorded, only `not` does. */
export type StatementStatusFilter = {
  /** The status of the statement is this one. */
  eq?: StatementStatus | null | undefined;
  /** The status of the statement is one of these. */
  in?: Array<StatementStatus> | null | undefined;
  /** The status of the statement is not this one, or is not recorded. */
  not?: StatementStatus | null | undefined;
};

/** Which statements: conditions on a statement. All the conditions given must hold. */
export type StatementWhere = {
  /** A condition on the id. */
  id?: IdFilter | null | undefined;
  /** A condition on when it was recorded. */
  recordedAt?: InstantFilter | null | undefined;
  /** A condition on the text. */
  text?: StringFilter | null | undefined;
  /** A condition on the language tag, such as `en-GB`; `eq` and `in` refuse a tag that is none. */
  language?: StringFilter | null | undefined;
  /** A condition on the form in which the words have come down to us. */
  form?: StatementFormFilter | null | undefined;
  /** A condition on what the speaker does by saying it. */
  speechAct?: SpeechActFilter | null | undefined;
  /** A condition on the verb or phrase that introduces it. */
  cue?: StringFilter | null | undefined;
  /** A condition on when it was said. */
  saidOn?: EdtfFilter | null | undefined;
  /** A condition on whether it still stands. */
  status?: StatementStatusFilter | null | undefined;
  /** A condition on how sure the curator is of the record. */
  confidence?: ConfidenceFilter | null | undefined;
  /** An actor that meets this condition made it. */
  assertedBy?: AssertedByWhere | null | undefined;
  /** It was made on behalf of an actor that meets this condition. */
  onBehalfOf?: ActorWhere | null | undefined;
  /** It was addressed to an actor that meets this condition. */
  addressedTo?: AddressedToWhere | null | undefined;
  /** It is about a subject that meets this condition. */
  about?: StatementAboutWhere | null | undefined;
  /** It affirms, denies or questions a claim that meets this condition. */
  claim?: ExpressesWhere | null | undefined;
  /** It is found in a document that meets this condition. */
  foundIn?: DocumentWhere | null | undefined;
  /** It is found in a document published by an actor that meets this condition. */
  publishedBy?: ActorWhere | null | undefined;
  /** It is filed under a topic that meets this condition. */
  topic?: TopicWhere | null | undefined;
  /** It passes on a statement that meets this condition. */
  reports?: StatementWhere | null | undefined;
  /** A statement that meets this condition passes it on. */
  reportedBy?: StatementWhere | null | undefined;
  /** It answers a statement that meets this condition. */
  respondsTo?: StatementWhere | null | undefined;
  /** It contests a statement that meets this condition. */
  disputes?: StatementWhere | null | undefined;
  /** A statement that meets this condition contests it. */
  disputedBy?: StatementWhere | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<StatementWhere> | null | undefined;
  /** At least one of these conditions must hold; an empty list matches nothing. */
  or?: Array<StatementWhere> | null | undefined;
  /** This condition must not hold. */
  not?: StatementWhere | null | undefined;
};

/** A condition on a text. All the parts given must hold; a text that is not recorded meets none of them. */
export type StringFilter = {
  /** Exactly this text, capitals included. */
  eq?: string | null | undefined;
  /** Exactly one of these texts. */
  in?: Array<string> | null | undefined;
  /** This text anywhere in it; capitals do not matter. */
  contains?: string | null | undefined;
  /** This text at its start; capitals do not matter. */
  startsWith?: string | null | undefined;
};

/** Which subjects: conditions on what a claim is about, an actor, a regulatory action or a topic. All the conditions given must hold. */
export type SubjectWhere = {
  /** A condition on the id. */
  id?: IdFilter | null | undefined;
  /** A condition on when it was recorded. */
  recordedAt?: InstantFilter | null | undefined;
  /** A condition on the name of an actor or topic; regulatory actions have a title instead. */
  name?: StringFilter | null | undefined;
  /** A condition on the title of a regulatory action; actors and topics have a name instead. */
  title?: StringFilter | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<SubjectWhere> | null | undefined;
  /** At least one of these conditions must hold; an empty list matches nothing. */
  or?: Array<SubjectWhere> | null | undefined;
  /** This condition must not hold. */
  not?: SubjectWhere | null | undefined;
};

/** How long the periods are that a timeline is counted by. */
export type TimelineBucket =
  /** One day each. */
  | 'DAY'
  /** One month each. */
  | 'MONTH'
  /** One year each. */
  | 'YEAR';

/** What an entry of a timeline is. */
export type TimelineKind =
  /** Something was said. */
  | 'STATEMENT'
  /** Something happened to a regulatory action. */
  | 'ACTION_EVENT'
  /** A document was published. */
  | 'PUBLICATION';

/** What of: conditions on statements, on events of regulatory actions and on publications. A condition that speaks of one of them holds for the others. All the conditions given must hold. */
export type TimelineWhere = {
  /** It is about an actor that meets this condition: a statement that is about it, an event of an action that applies to it, a publication in which such a statement stands. */
  about?: ActorWhere | null | undefined;
  /** It is by an actor that meets this condition: a statement that it made, an event of an action that it issued, proposed or enforces, a document that it published. */
  by?: ActorWhere | null | undefined;
  /** The statement, the action or the document is filed under a topic that meets this condition. */
  topic?: TopicWhere | null | undefined;
  /** A condition on when it was said, happened or was published. */
  on?: EdtfFilter | null | undefined;
  /** Of statements, only those that meet this condition. */
  statement?: StatementWhere | null | undefined;
  /** Of events, only those of regulatory actions that meet this condition. */
  action?: RegulatoryActionWhere | null | undefined;
  /** Of publications, only those of documents that meet this condition. */
  document?: DocumentWhere | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<TimelineWhere> | null | undefined;
  /** At least one of these conditions must hold; an empty list matches nothing. */
  or?: Array<TimelineWhere> | null | undefined;
  /** This condition must not hold. */
  not?: TimelineWhere | null | undefined;
};

/** Which topics: conditions on a topic. All the conditions given must hold. */
export type TopicWhere = {
  /** A condition on the id. */
  id?: IdFilter | null | undefined;
  /** A condition on when it was recorded. */
  recordedAt?: InstantFilter | null | undefined;
  /** A condition on the heading. */
  name?: StringFilter | null | undefined;
  /** A condition on the vocabulary. */
  scheme?: StringFilter | null | undefined;
  /** A topic just above it meets this condition. */
  broader?: TopicWhere | null | undefined;
  /** All of these conditions must hold. */
  and?: Array<TopicWhere> | null | undefined;
  /** At least one of these conditions must hold; an empty list matches nothing. */
  or?: Array<TopicWhere> | null | undefined;
  /** This condition must not hold. */
  not?: TopicWhere | null | undefined;
};

export type ReadActionQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
  first: number;
}>;


export type ReadActionQuery = { regulatoryAction: { id: string, kind: RegulatoryActionKind, title: string, summary: string | null, bindingness: Bindingness | null, jurisdiction: string | null, status: { status: ActionStatusKind, since: string | null, certain: boolean }, events: Array<{ id: string, kind: ActionEventKind, on: string | null, note: string | null }>, issuedBy: Array<{ id: string, role: IssuerRole | null, node:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       }>, appliesTo: { totalCount: number, edges: Array<{ id: string, relation: AppliesToRelation | null, measure: string | null, value: number | null, unit: string | null, scope: string | null, node:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         }> }, respondsTo: Array<{ id: string, node: { __typename: 'RegulatoryAction', id: string, title: string, kind: RegulatoryActionKind } }>, responses: { totalCount: number, nodes: Array<{ __typename: 'RegulatoryAction', id: string, title: string, kind: RegulatoryActionKind, issuedBy: Array<{ id: string, node:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> }> }, amends: Array<{ id: string, node: { __typename: 'RegulatoryAction', id: string, title: string, kind: RegulatoryActionKind } }>, revokes: Array<{ id: string, node: { __typename: 'RegulatoryAction', id: string, title: string, kind: RegulatoryActionKind } }>, implements: Array<{ id: string, node: { __typename: 'RegulatoryAction', id: string, title: string, kind: RegulatoryActionKind } }>, publishedIn: Array<{ id: string, node: { __typename: 'Document', id: string, title: string | null, url: string | null, kind: DocumentKind, publishedOn: string | null } }>, statementsAbout: { totalCount: number, edges: Array<{ id: string, stance: Stance | null, relation: AboutRelation | null, node: { __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             }> } }> }, topics: Array<{ id: string, node: { id: string, name: string } }> } | null };

export type ActionNameFragment = { __typename: 'RegulatoryAction', id: string, title: string, kind: RegulatoryActionKind };

type ActorName_Group_Fragment = { __typename: 'Group', id: string, name: string };

type ActorName_Organisation_Fragment = { __typename: 'Organisation', id: string, name: string };

type ActorName_Person_Fragment = { __typename: 'Person', id: string, name: string };

export type ActorNameFragment =
  | ActorName_Group_Fragment
  | ActorName_Organisation_Fragment
  | ActorName_Person_Fragment
;

type SubjectName_Organisation_Fragment = { __typename: 'Organisation', id: string, name: string };

type SubjectName_Person_Fragment = { __typename: 'Person', id: string, name: string };

type SubjectName_Group_Fragment = { __typename: 'Group', id: string, name: string };

type SubjectName_RegulatoryAction_Fragment = { __typename: 'RegulatoryAction', id: string, title: string };

type SubjectName_Topic_Fragment = { __typename: 'Topic', id: string, topicName: string };

export type SubjectNameFragment =
  | SubjectName_Organisation_Fragment
  | SubjectName_Person_Fragment
  | SubjectName_Group_Fragment
  | SubjectName_RegulatoryAction_Fragment
  | SubjectName_Topic_Fragment
;

export type UtteranceFragment = { __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Organisation', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     }> };

export type ReadActorQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
  where?: StatementWhere | null | undefined;
  first: number;
}>;


export type ReadActorQuery = { actor:
    | { __typename: 'Group', describedAs: string | null, anonymity: Anonymity, anonymityReason: string | null, aliases: Array<string>, description: string | null, country: string | null, id: string, name: string, identifiers: Array<{ scheme: string, value: string }>, partOf: Array<{ id: string, from: string | null, to: string | null, node: { __typename: 'Organisation', id: string, name: string } }>, memberOf: Array<{ id: string, from: string | null, to: string | null, node: { __typename: 'Organisation', id: string, name: string } }>, ownedBy: Array<{ id: string, from: string | null, to: string | null, node: { __typename: 'Organisation', id: string, name: string } }>, statementsMade: { totalCount: number, nodes: Array<{ __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             }> }> }, statementsOnBehalf: { totalCount: number, nodes: Array<{ __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             }> }> }, statementsAbout: { totalCount: number, edges: Array<{ id: string, stance: Stance | null, node: { __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
               }> } }> }, regulatedBy: { totalCount: number, edges: Array<{ id: string, relation: AppliesToRelation | null, measure: string | null, value: number | null, unit: string | null, scope: string | null, node: { id: string, title: string, kind: RegulatoryActionKind, jurisdiction: string | null, status: { status: ActionStatusKind, since: string | null, certain: boolean } } }> }, actionsIssued: { totalCount: number, edges: Array<{ id: string, role: IssuerRole | null, node: { id: string, title: string, kind: RegulatoryActionKind, status: { status: ActionStatusKind, since: string | null } } }> }, documentsPublished: { totalCount: number, nodes: Array<{ __typename: 'Document', id: string, title: string | null, url: string | null, kind: DocumentKind, publishedOn: string | null }> } }
    | { __typename: 'Organisation', kind: OrganisationKind, aliases: Array<string>, description: string | null, country: string | null, id: string, name: string, roleHolders: { totalCount: number, edges: Array<{ id: string, title: string | null, from: string | null, to: string | null, node: { __typename: 'Person', id: string, name: string } }> }, identifiers: Array<{ scheme: string, value: string }>, partOf: Array<{ id: string, from: string | null, to: string | null, node: { __typename: 'Organisation', id: string, name: string } }>, memberOf: Array<{ id: string, from: string | null, to: string | null, node: { __typename: 'Organisation', id: string, name: string } }>, ownedBy: Array<{ id: string, from: string | null, to: string | null, node: { __typename: 'Organisation', id: string, name: string } }>, statementsMade: { totalCount: number, nodes: Array<{ __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             }> }> }, statementsOnBehalf: { totalCount: number, nodes: Array<{ __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             }> }> }, statementsAbout: { totalCount: number, edges: Array<{ id: string, stance: Stance | null, node: { __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
               }> } }> }, regulatedBy: { totalCount: number, edges: Array<{ id: string, relation: AppliesToRelation | null, measure: string | null, value: number | null, unit: string | null, scope: string | null, node: { id: string, title: string, kind: RegulatoryActionKind, jurisdiction: string | null, status: { status: ActionStatusKind, since: string | null, certain: boolean } } }> }, actionsIssued: { totalCount: number, edges: Array<{ id: string, role: IssuerRole | null, node: { id: string, title: string, kind: RegulatoryActionKind, status: { status: ActionStatusKind, since: string | null } } }> }, documentsPublished: { totalCount: number, nodes: Array<{ __typename: 'Document', id: string, title: string | null, url: string | null, kind: DocumentKind, publishedOn: string | null }> } }
    | { __typename: 'Person', aliases: Array<string>, description: string | null, country: string | null, id: string, name: string, roles: Array<{ id: string, title: string | null, from: string | null, to: string | null, node: { __typename: 'Organisation', id: string, name: string } }>, identifiers: Array<{ scheme: string, value: string }>, partOf: Array<{ id: string, from: string | null, to: string | null, node: { __typename: 'Organisation', id: string, name: string } }>, memberOf: Array<{ id: string, from: string | null, to: string | null, node: { __typename: 'Organisation', id: string, name: string } }>, ownedBy: Array<{ id: string, from: string | null, to: string | null, node: { __typename: 'Organisation', id: string, name: string } }>, statementsMade: { totalCount: number, nodes: Array<{ __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             }> }> }, statementsOnBehalf: { totalCount: number, nodes: Array<{ __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             }> }> }, statementsAbout: { totalCount: number, edges: Array<{ id: string, stance: Stance | null, node: { __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
               }> } }> }, regulatedBy: { totalCount: number, edges: Array<{ id: string, relation: AppliesToRelation | null, measure: string | null, value: number | null, unit: string | null, scope: string | null, node: { id: string, title: string, kind: RegulatoryActionKind, jurisdiction: string | null, status: { status: ActionStatusKind, since: string | null, certain: boolean } } }> }, actionsIssued: { totalCount: number, edges: Array<{ id: string, role: IssuerRole | null, node: { id: string, title: string, kind: RegulatoryActionKind, status: { status: ActionStatusKind, since: string | null } } }> }, documentsPublished: { totalCount: number, nodes: Array<{ __typename: 'Document', id: string, title: string | null, url: string | null, kind: DocumentKind, publishedOn: string | null }> } }
   | null };

export type DocumentNameFragment = { __typename: 'Document', id: string, title: string | null, url: string | null, kind: DocumentKind, publishedOn: string | null };

export type LimitFragment = { id: string, relation: AppliesToRelation | null, measure: string | null, value: number | null, unit: string | null, scope: string | null };

export type CountChoicesQueryVariables = Exact<{
  act: StatementWhere;
  stance: StatementWhere;
  topic: StatementWhere;
  publisher: StatementWhere;
  affirms: StatementWhere;
  denies: StatementWhere;
  questions: StatementWhere;
  size: number;
}>;


export type CountChoicesQuery = { acts: Array<{ leftOut: number, values: Array<{ value: string, label: string, count: number }> }>, stances: Array<{ leftOut: number, values: Array<{ value: string, label: string, count: number }> }>, topics: Array<{ leftOut: number, values: Array<{ value: string, label: string, count: number }> }>, publishers: Array<{ leftOut: number, values: Array<{ value: string, label: string, count: number }> }>, affirms: { totalCount: number }, denies: { totalCount: number }, questions: { totalCount: number } };

export type ChoicesFragment = { leftOut: number, values: Array<{ value: string, label: string, count: number }> };

export type ReadClaimQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ReadClaimQuery = { claim: { id: string, text: string, language: string | null, about: Array<{ id: string, node:
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'RegulatoryAction', id: string, title: string }
        | { __typename: 'Topic', id: string, topicName: string }
       }>, topics: Array<{ id: string, node: { id: string, name: string } }>, positions: Array<{ id: string, polarity: Polarity, count: number, retractedCount: number, firstOn: string | null, lastOn: string | null, actor:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       }>, sides: Array<{ id: string, polarity: Polarity, retractedCount: number, statements: { totalCount: number, edges: Array<{ id: string, certainty: Certainty | null, node: { __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Organisation', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
               }> } }> } }>, contradictions: Array<{ id: string, relation: ClaimOpposition, voiced: boolean, side: { retractedCount: number, statements: { totalCount: number } }, otherSide: { retractedCount: number, statements: { totalCount: number } }, claim: { id: string, text: string } }>, narrowerThan: Array<{ id: string, node: { id: string, text: string } }> } | null };

export type StandingFragment = { retractedCount: number, statements: { totalCount: number } };

export type ReadDocumentQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ReadDocumentQuery = { document: { __typename: 'Document', language: string | null, archiveUrl: string | null, contentHash: string | null, reliability: Reliability | null, id: string, title: string | null, url: string | null, kind: DocumentKind, publishedOn: string | null, publishedBy: Array<{ id: string, node:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       }>, authoredBy: Array<{ id: string, node:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       }>, syndicatedFrom: Array<{ id: string, node: { __typename: 'Document', id: string, title: string | null, url: string | null, kind: DocumentKind, publishedOn: string | null } }>, syndications: { totalCount: number, nodes: Array<{ __typename: 'Document', id: string, title: string | null, url: string | null, kind: DocumentKind, publishedOn: string | null }> }, statements: { totalCount: number, edges: Array<{ id: string, exact: string | null, node: { __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             }> } }> }, actions: { totalCount: number, nodes: Array<{ __typename: 'RegulatoryAction', id: string, title: string, kind: RegulatoryActionKind }> }, topics: Array<{ id: string, node: { id: string, name: string } }> } | null };

export type DrawQueryVariables = Exact<{
  around?: Array<string> | string | null | undefined;
  where?: StatementWhere | null | undefined;
  depth?: number | null | undefined;
  collapse?: DrawingCollapse | null | undefined;
  budget: number;
  expand?: string | null | undefined;
  relation?: string | null | undefined;
}>;


export type DrawQuery = { graph: { truncated: boolean, nodes: Array<{ id: string, type: string, label: string, kind: string | null, status: StatementStatus | null, day: string | null, distance: number, degree: number, degreeShown: number, expand: string | null, more: Array<{ type: string, count: number }> }>, edges: Array<{ id: string, source: string, target: string, type: string, count: number, detail: string | null, stance: Stance | null, polarity: Polarity | null, retractedCount: number, statements: Array<string>, firstOn: string | null, lastOn: string | null, stances: Array<{ stance: Stance | null, count: number }> }>, leftOutNodes: Array<{ type: string, count: number }>, leftOutEdges: Array<{ type: string, count: number }> } };

export type FindPathsQueryVariables = Exact<{
  from: string;
  to: string;
  first: number;
}>;


export type FindPathsQuery = { paths: { complete: boolean, more: boolean, reasons: Array<string>, hubs: Array<{ id: string, label: string }>, paths: Array<{ length: number, hops: Array<{ kind: HopKind, sentence: string, ids: Array<string>, count: number, from: { id: string, label: string, type: string }, to: { id: string, label: string, type: string }, evidence: Array<{ sentence: string, ids: Array<string> }> }> }> } };

export type ReadStatementQueryVariables = Exact<{
  id: string;
}>;


export type ReadStatementQuery = { statement: { __typename: 'Statement', form: StatementForm, confidence: Confidence | null, id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, statusChange: { reason: string | null, recordedAt: string, author: { name: string } } | null, about: Array<{ id: string, stance: Stance | null, relation: AboutRelation | null, node:
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'RegulatoryAction', id: string, title: string }
        | { __typename: 'Topic', id: string, topicName: string }
       }>, onBehalfOf: Array<{ id: string, node:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       }>, addressedTo: Array<{ id: string, as: AddressedAs | null, node:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       }>, expresses: Array<{ id: string, polarity: Polarity, certainty: Certainty | null, node: { id: string, text: string } }>, attributionChain: Array<{ document: { __typename: 'Document', id: string, title: string | null, url: string | null, kind: DocumentKind, publishedOn: string | null, publishedBy: Array<{ id: string, node:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> } | null, levels: Array<{ depth: number, cue: string | null, statement: { __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             }> } }> }>, foundIn: Array<{ id: string, exact: string | null, prefix: string | null, suffix: string | null, start: number | null, end: number | null, part: EvidencePart | null, order: number, node: { __typename: 'Document', id: string, title: string | null, url: string | null, kind: DocumentKind, publishedOn: string | null } }>, topics: Array<{ id: string, node: { id: string, name: string } }>, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       }> } | null };

export type ReadAnswersQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ReadAnswersQuery = { statement: { id: string, respondsTo: Array<{ id: string, basis: Basis | null, node: { __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> } }>, disputes: Array<{ id: string, basis: Basis | null, node: { __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> } }>, confirms: Array<{ id: string, basis: Basis | null, node: { __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> } }>, repeats: Array<{ id: string, basis: Basis | null, node: { __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> } }>, corrects: Array<{ id: string, basis: Basis | null, node: { __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> } }>, retracts: Array<{ id: string, basis: Basis | null, node: { __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> } }>, commentsOn: Array<{ id: string, aspect: CommentAspect | null, node: { __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> } }>, responses: { totalCount: number, nodes: Array<{ __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> }> }, disputedBy: { totalCount: number, nodes: Array<{ __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> }> }, confirmedBy: { totalCount: number, nodes: Array<{ __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> }> }, repeatedBy: { totalCount: number, nodes: Array<{ __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> }> }, correctedBy: { totalCount: number, nodes: Array<{ __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> }> }, retractedBy: { totalCount: number, nodes: Array<{ __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> }> }, comments: { totalCount: number, edges: Array<{ id: string, aspect: CommentAspect | null, node: { __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             }> } }> } } | null };

type Heading_ActionEvent_Fragment = { __typename: 'ActionEvent', on: string | null, id: string, eventKind: ActionEventKind, action: { id: string, title: string } };

type Heading_Claim_Fragment = { __typename: 'Claim', id: string, wording: string };

type Heading_Document_Fragment = { __typename: 'Document', url: string | null, publishedOn: string | null, id: string, documentTitle: string | null, documentKind: DocumentKind };

type Heading_Group_Fragment = { __typename: 'Group', name: string, id: string };

type Heading_Organisation_Fragment = { __typename: 'Organisation', name: string, id: string, organisationKind: OrganisationKind };

type Heading_Person_Fragment = { __typename: 'Person', name: string, id: string };

type Heading_RegulatoryAction_Fragment = { __typename: 'RegulatoryAction', id: string, actionTitle: string, actionKind: RegulatoryActionKind };

type Heading_Statement_Fragment = { __typename: 'Statement', text: string, speechAct: SpeechAct, saidOn: string | null, status: StatementStatus, id: string, assertedBy: Array<{ id: string, node:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     }> };

type Heading_Topic_Fragment = { __typename: 'Topic', id: string, topicName: string };

export type HeadingFragment =
  | Heading_ActionEvent_Fragment
  | Heading_Claim_Fragment
  | Heading_Document_Fragment
  | Heading_Group_Fragment
  | Heading_Organisation_Fragment
  | Heading_Person_Fragment
  | Heading_RegulatoryAction_Fragment
  | Heading_Statement_Fragment
  | Heading_Topic_Fragment
;

export type SuggestQueryVariables = Exact<{
  text: string;
  name: string;
  types?: Array<SearchType> | SearchType | null | undefined;
}>;


export type SuggestQuery = { matchActors: Array<{ score: number, name: string, actor:
      | { __typename: 'Group', name: string, id: string }
      | { __typename: 'Organisation', name: string, id: string, organisationKind: OrganisationKind }
      | { __typename: 'Person', name: string, id: string }
     }>, search: { unsearched: Array<string>, edges: Array<{ node:
        | { __typename: 'ActionEvent', on: string | null, id: string, eventKind: ActionEventKind, action: { id: string, title: string } }
        | { __typename: 'Claim', id: string, wording: string }
        | { __typename: 'Document', url: string | null, publishedOn: string | null, id: string, documentTitle: string | null, documentKind: DocumentKind }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Organisation', name: string, id: string, organisationKind: OrganisationKind }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'RegulatoryAction', id: string, actionTitle: string, actionKind: RegulatoryActionKind }
        | { __typename: 'Statement', text: string, speechAct: SpeechAct, saidOn: string | null, status: StatementStatus, id: string, assertedBy: Array<{ id: string, node:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> }
        | { __typename: 'Topic', id: string, topicName: string }
      , highlights: Array<{ field: SearchField, text: string, start: number, matches: Array<{ start: number, end: number }> }> }> } };

export type HeadingsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type HeadingsQuery = { nodes: Array<
    | { __typename: 'ActionEvent', on: string | null, id: string, eventKind: ActionEventKind, action: { id: string, title: string } }
    | { __typename: 'Claim', id: string, wording: string }
    | { __typename: 'Document', url: string | null, publishedOn: string | null, id: string, documentTitle: string | null, documentKind: DocumentKind }
    | { __typename: 'Group', name: string, id: string }
    | { __typename: 'Organisation', name: string, id: string, organisationKind: OrganisationKind }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'RegulatoryAction', id: string, actionTitle: string, actionKind: RegulatoryActionKind }
    | { __typename: 'Statement', text: string, speechAct: SpeechAct, saidOn: string | null, status: StatementStatus, id: string, assertedBy: Array<{ id: string, node:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }> }
    | { __typename: 'Topic', id: string, topicName: string }
   | null> };

export type ReadTalkQueryVariables = Exact<{
  speaker: string;
  target: string;
  where: StatementWhere;
  first: number;
}>;


export type ReadTalkQuery = { speaker:
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
   | null, target:
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organisation', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
   | null, statements: { totalCount: number, nodes: Array<{ __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, about: Array<{ id: string, stance: Stance | null, node:
          | { id: string }
          | { id: string }
          | { id: string }
          | Record<PropertyKey, never>
         }>, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organisation', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         }> }> } };

export type ShowTimelineQueryVariables = Exact<{
  where?: TimelineWhere | null | undefined;
  critical?: TimelineWhere | null | undefined;
  supportive?: TimelineWhere | null | undefined;
  mixed?: TimelineWhere | null | undefined;
  bucket: TimelineBucket;
}>;


export type ShowTimelineQuery = { all: { undatedCount: number, bucketCount: number, buckets: Array<{ period: string, statementCount: number, actionEventCount: number }> }, critical: { buckets: Array<{ period: string, statementCount: number }> }, supportive: { buckets: Array<{ period: string, statementCount: number }> }, mixed: { buckets: Array<{ period: string, statementCount: number }> } };

export type StanceBarsFragment = { buckets: Array<{ period: string, statementCount: number }> };

export type ShowEntriesQueryVariables = Exact<{
  where: TimelineWhere;
  first: number;
}>;


export type ShowEntriesQuery = { timeline: { nodes: Array<{ id: string, kind: TimelineKind, on: string, earliest: string, item:
        | { __typename: 'ActionEvent', eventKind: ActionEventKind, action: { id: string, title: string, issuedBy: Array<{ id: string, node:
                | { id: string }
                | { id: string }
                | { id: string }
               }>, appliesTo: { nodes: Array<
                | { id: string }
                | { id: string }
                | { id: string }
              > } } }
        | { __typename: 'Claim' }
        | { __typename: 'Document' }
        | { __typename: 'Group' }
        | { __typename: 'Organisation' }
        | { __typename: 'Person' }
        | { __typename: 'RegulatoryAction' }
        | { __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, about: Array<{ id: string, stance: Stance | null, node:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }>, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organisation', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             }> }
        | { __typename: 'Topic' }
       }> } };

export type ReadTopicQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ReadTopicQuery = { topic: { id: string, name: string, scheme: string | null, broader: Array<{ id: string, node: { id: string, name: string } }>, narrower: { totalCount: number, nodes: Array<{ id: string, name: string }> }, statements: { totalCount: number, nodes: Array<{ __typename: 'Statement', id: string, text: string, language: string | null, speechAct: SpeechAct, cue: string | null, saidOn: string | null, status: StatementStatus, assertedBy: Array<{ id: string, via: AssertedVia | null, capacity: string | null, node:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organisation', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> }> }, claims: { totalCount: number, nodes: Array<{ id: string, text: string }> } } | null };

export type ReadEventQueryVariables = Exact<{
  id: string;
}>;


export type ReadEventQuery = { node:
    | { __typename: 'ActionEvent', action: { id: string } }
    | { __typename: 'Claim' }
    | { __typename: 'Document' }
    | { __typename: 'Group' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'RegulatoryAction' }
    | { __typename: 'Statement' }
    | { __typename: 'Topic' }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ActionNameFragmentDoc = new TypedDocumentString(`
    fragment ActionName on RegulatoryAction {
  __typename
  id
  title
  kind
}
    `, {"fragmentName":"ActionName"}) as unknown as TypedDocumentString<ActionNameFragment, unknown>;
export const SubjectNameFragmentDoc = new TypedDocumentString(`
    fragment SubjectName on Subject {
  __typename
  ... on Actor {
    id
    name
  }
  ... on RegulatoryAction {
    id
    title
  }
  ... on Topic {
    id
    topicName: name
  }
}
    `, {"fragmentName":"SubjectName"}) as unknown as TypedDocumentString<SubjectNameFragment, unknown>;
export const ActorNameFragmentDoc = new TypedDocumentString(`
    fragment ActorName on Actor {
  __typename
  id
  name
}
    `, {"fragmentName":"ActorName"}) as unknown as TypedDocumentString<ActorNameFragment, unknown>;
export const UtteranceFragmentDoc = new TypedDocumentString(`
    fragment Utterance on Statement {
  __typename
  id
  text
  language
  speechAct
  cue
  saidOn
  status
  assertedBy {
    id
    via
    capacity
    node {
      ...ActorName
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name
}`, {"fragmentName":"Utterance"}) as unknown as TypedDocumentString<UtteranceFragment, unknown>;
export const DocumentNameFragmentDoc = new TypedDocumentString(`
    fragment DocumentName on Document {
  __typename
  id
  title
  url
  kind
  publishedOn
}
    `, {"fragmentName":"DocumentName"}) as unknown as TypedDocumentString<DocumentNameFragment, unknown>;
export const LimitFragmentDoc = new TypedDocumentString(`
    fragment Limit on ActorRegulatedByEdge {
  id
  relation
  measure
  value
  unit
  scope
}
    `, {"fragmentName":"Limit"}) as unknown as TypedDocumentString<LimitFragment, unknown>;
export const ChoicesFragmentDoc = new TypedDocumentString(`
    fragment Choices on Facet {
  leftOut
  values {
    value
    label
    count
  }
}
    `, {"fragmentName":"Choices"}) as unknown as TypedDocumentString<ChoicesFragment, unknown>;
export const StandingFragmentDoc = new TypedDocumentString(`
    fragment Standing on ClaimSide {
  retractedCount
  statements(first: 1) {
    totalCount
  }
}
    `, {"fragmentName":"Standing"}) as unknown as TypedDocumentString<StandingFragment, unknown>;
export const HeadingFragmentDoc = new TypedDocumentString(`
    fragment Heading on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Organisation {
    organisationKind: kind
  }
  ... on Statement {
    text
    speechAct
    saidOn
    status
    assertedBy {
      id
      node {
        id
        name
      }
    }
  }
  ... on Claim {
    wording: text
  }
  ... on RegulatoryAction {
    actionTitle: title
    actionKind: kind
  }
  ... on ActionEvent {
    eventKind: kind
    on
    action {
      id
      title
    }
  }
  ... on Document {
    documentTitle: title
    documentKind: kind
    url
    publishedOn
  }
  ... on Topic {
    topicName: name
  }
}
    `, {"fragmentName":"Heading"}) as unknown as TypedDocumentString<HeadingFragment, unknown>;
export const StanceBarsFragmentDoc = new TypedDocumentString(`
    fragment StanceBars on TimelineConnection {
  buckets(first: 1000) {
    period
    statementCount
  }
}
    `, {"fragmentName":"StanceBars"}) as unknown as TypedDocumentString<StanceBarsFragment, unknown>;
export const ReadActionDocument = new TypedDocumentString(`
    query ReadAction($id: ID!, $on: LocalDate, $first: Int!) {
  regulatoryAction(id: $id) {
    id
    kind
    title
    summary
    bindingness
    jurisdiction
    status(on: $on) {
      status
      since
      certain
    }
    events {
      id
      kind
      on
      note
    }
    issuedBy {
      id
      role
      node {
        ...ActorName
      }
    }
    appliesTo(first: $first) {
      totalCount
      edges {
        id
        relation
        measure
        value
        unit
        scope
        node {
          ...ActorName
        }
      }
    }
    respondsTo {
      id
      node {
        ...ActionName
      }
    }
    responses(first: $first) {
      totalCount
      nodes {
        ...ActionName
        issuedBy {
          id
          node {
            ...ActorName
          }
        }
      }
    }
    amends {
      id
      node {
        ...ActionName
      }
    }
    revokes {
      id
      node {
        ...ActionName
      }
    }
    implements {
      id
      node {
        ...ActionName
      }
    }
    publishedIn {
      id
      node {
        ...DocumentName
      }
    }
    statementsAbout(first: $first) {
      totalCount
      edges {
        id
        stance
        relation
        node {
          ...Utterance
        }
      }
    }
    topics {
      id
      node {
        id
        name
      }
    }
  }
}
    fragment ActionName on RegulatoryAction {
  __typename
  id
  title
  kind
}
fragment ActorName on Actor {
  __typename
  id
  name
}
fragment Utterance on Statement {
  __typename
  id
  text
  language
  speechAct
  cue
  saidOn
  status
  assertedBy {
    id
    via
    capacity
    node {
      ...ActorName
    }
  }
}
fragment DocumentName on Document {
  __typename
  id
  title
  url
  kind
  publishedOn
}`) as unknown as TypedDocumentString<ReadActionQuery, ReadActionQueryVariables>;
export const ReadActorDocument = new TypedDocumentString(`
    query ReadActor($id: ID!, $on: LocalDate, $where: StatementWhere, $first: Int!) {
  actor(id: $id) {
    ...ActorName
    aliases
    description
    country
    identifiers {
      scheme
      value
    }
    partOf(on: $on) {
      id
      from
      to
      node {
        ...ActorName
      }
    }
    memberOf(on: $on) {
      id
      from
      to
      node {
        ...ActorName
      }
    }
    ownedBy(on: $on) {
      id
      from
      to
      node {
        ...ActorName
      }
    }
    ... on Organisation {
      kind
      roleHolders(on: $on, first: $first) {
        totalCount
        edges {
          id
          title
          from
          to
          node {
            ...ActorName
          }
        }
      }
    }
    ... on Person {
      roles(on: $on) {
        id
        title
        from
        to
        node {
          ...ActorName
        }
      }
    }
    ... on Group {
      describedAs
      anonymity
      anonymityReason
    }
    statementsMade(first: $first, where: $where) {
      totalCount
      nodes {
        ...Utterance
      }
    }
    statementsOnBehalf(first: $first, where: $where) {
      totalCount
      nodes {
        ...Utterance
      }
    }
    statementsAbout(first: $first, where: $where) {
      totalCount
      edges {
        id
        stance
        node {
          ...Utterance
        }
      }
    }
    regulatedBy(first: $first) {
      totalCount
      edges {
        ...Limit
        node {
          id
          title
          kind
          jurisdiction
          status(on: $on) {
            status
            since
            certain
          }
        }
      }
    }
    actionsIssued(first: $first) {
      totalCount
      edges {
        id
        role
        node {
          id
          title
          kind
          status(on: $on) {
            status
            since
          }
        }
      }
    }
    documentsPublished(first: $first) {
      totalCount
      nodes {
        ...DocumentName
      }
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name
}
fragment Utterance on Statement {
  __typename
  id
  text
  language
  speechAct
  cue
  saidOn
  status
  assertedBy {
    id
    via
    capacity
    node {
      ...ActorName
    }
  }
}
fragment DocumentName on Document {
  __typename
  id
  title
  url
  kind
  publishedOn
}
fragment Limit on ActorRegulatedByEdge {
  id
  relation
  measure
  value
  unit
  scope
}`) as unknown as TypedDocumentString<ReadActorQuery, ReadActorQueryVariables>;
export const CountChoicesDocument = new TypedDocumentString(`
    query CountChoices($act: StatementWhere!, $stance: StatementWhere!, $topic: StatementWhere!, $publisher: StatementWhere!, $affirms: StatementWhere!, $denies: StatementWhere!, $questions: StatementWhere!, $size: Int!) {
  acts: facets(fields: [ACT], where: $act, size: $size) {
    ...Choices
  }
  stances: facets(fields: [STANCE], where: $stance, size: $size) {
    ...Choices
  }
  topics: facets(fields: [TOPIC], where: $topic, size: $size) {
    ...Choices
  }
  publishers: facets(fields: [PUBLISHER], where: $publisher, size: $size) {
    ...Choices
  }
  affirms: statements(where: $affirms, first: 1) {
    totalCount
  }
  denies: statements(where: $denies, first: 1) {
    totalCount
  }
  questions: statements(where: $questions, first: 1) {
    totalCount
  }
}
    fragment Choices on Facet {
  leftOut
  values {
    value
    label
    count
  }
}`) as unknown as TypedDocumentString<CountChoicesQuery, CountChoicesQueryVariables>;
export const ReadClaimDocument = new TypedDocumentString(`
    query ReadClaim($id: ID!, $first: Int!) {
  claim(id: $id) {
    id
    text
    language
    about {
      id
      node {
        ...SubjectName
      }
    }
    topics {
      id
      node {
        id
        name
      }
    }
    positions {
      id
      polarity
      count
      retractedCount
      firstOn
      lastOn
      actor {
        ...ActorName
      }
    }
    sides {
      id
      polarity
      retractedCount
      statements(first: $first) {
        totalCount
        edges {
          id
          certainty
          node {
            ...Utterance
          }
        }
      }
    }
    contradictions {
      id
      relation
      voiced
      side {
        ...Standing
      }
      otherSide {
        ...Standing
      }
      claim {
        id
        text
      }
    }
    narrowerThan {
      id
      node {
        id
        text
      }
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name
}
fragment SubjectName on Subject {
  __typename
  ... on Actor {
    id
    name
  }
  ... on RegulatoryAction {
    id
    title
  }
  ... on Topic {
    id
    topicName: name
  }
}
fragment Utterance on Statement {
  __typename
  id
  text
  language
  speechAct
  cue
  saidOn
  status
  assertedBy {
    id
    via
    capacity
    node {
      ...ActorName
    }
  }
}
fragment Standing on ClaimSide {
  retractedCount
  statements(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<ReadClaimQuery, ReadClaimQueryVariables>;
export const ReadDocumentDocument = new TypedDocumentString(`
    query ReadDocument($id: ID!, $first: Int!) {
  document(id: $id) {
    ...DocumentName
    language
    archiveUrl
    contentHash
    reliability
    publishedBy {
      id
      node {
        ...ActorName
      }
    }
    authoredBy {
      id
      node {
        ...ActorName
      }
    }
    syndicatedFrom {
      id
      node {
        ...DocumentName
      }
    }
    syndications(first: $first) {
      totalCount
      nodes {
        ...DocumentName
      }
    }
    statements(first: $first) {
      totalCount
      edges {
        id
        exact
        node {
          ...Utterance
        }
      }
    }
    actions(first: $first) {
      totalCount
      nodes {
        ...ActionName
      }
    }
    topics {
      id
      node {
        id
        name
      }
    }
  }
}
    fragment ActionName on RegulatoryAction {
  __typename
  id
  title
  kind
}
fragment ActorName on Actor {
  __typename
  id
  name
}
fragment Utterance on Statement {
  __typename
  id
  text
  language
  speechAct
  cue
  saidOn
  status
  assertedBy {
    id
    via
    capacity
    node {
      ...ActorName
    }
  }
}
fragment DocumentName on Document {
  __typename
  id
  title
  url
  kind
  publishedOn
}`) as unknown as TypedDocumentString<ReadDocumentQuery, ReadDocumentQueryVariables>;
export const DrawDocument = new TypedDocumentString(`
    query Draw($around: [ID!], $where: StatementWhere, $depth: Int, $collapse: DrawingCollapse, $budget: Int!, $expand: String, $relation: String) {
  graph(
    around: $around
    where: $where
    depth: $depth
    collapse: $collapse
    budget: $budget
    expand: $expand
    relation: $relation
  ) {
    nodes {
      id
      type
      label
      kind
      status
      day
      distance
      degree
      degreeShown
      expand
      more {
        type
        count
      }
    }
    edges {
      id
      source
      target
      type
      count
      detail
      stance
      polarity
      stances {
        stance
        count
      }
      retractedCount
      statements
      firstOn
      lastOn
    }
    truncated
    leftOutNodes {
      type
      count
    }
    leftOutEdges {
      type
      count
    }
  }
}
    `) as unknown as TypedDocumentString<DrawQuery, DrawQueryVariables>;
export const FindPathsDocument = new TypedDocumentString(`
    query FindPaths($from: ID!, $to: ID!, $first: Int!) {
  paths(from: $from, to: $to, first: $first) {
    complete
    more
    reasons
    hubs {
      id
      label
    }
    paths {
      length
      hops {
        from {
          id
          label
          type
        }
        to {
          id
          label
          type
        }
        kind
        sentence
        ids
        count
        evidence {
          sentence
          ids
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindPathsQuery, FindPathsQueryVariables>;
export const ReadStatementDocument = new TypedDocumentString(`
    query ReadStatement($id: ID!) {
  statement(id: $id) {
    ...Utterance
    statusChange {
      reason
      recordedAt
      author {
        name
      }
    }
    about {
      id
      stance
      relation
      node {
        ...SubjectName
      }
    }
    form
    confidence
    onBehalfOf {
      id
      node {
        ...ActorName
      }
    }
    addressedTo {
      id
      as
      node {
        ...ActorName
      }
    }
    expresses {
      id
      polarity
      certainty
      node {
        id
        text
      }
    }
    attributionChain {
      document {
        ...DocumentName
        publishedBy {
          id
          node {
            ...ActorName
          }
        }
      }
      levels {
        depth
        cue
        statement {
          ...Utterance
        }
      }
    }
    foundIn {
      id
      exact
      prefix
      suffix
      start
      end
      part
      order
      node {
        ...DocumentName
      }
    }
    topics {
      id
      node {
        id
        name
      }
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name
}
fragment SubjectName on Subject {
  __typename
  ... on Actor {
    id
    name
  }
  ... on RegulatoryAction {
    id
    title
  }
  ... on Topic {
    id
    topicName: name
  }
}
fragment Utterance on Statement {
  __typename
  id
  text
  language
  speechAct
  cue
  saidOn
  status
  assertedBy {
    id
    via
    capacity
    node {
      ...ActorName
    }
  }
}
fragment DocumentName on Document {
  __typename
  id
  title
  url
  kind
  publishedOn
}`) as unknown as TypedDocumentString<ReadStatementQuery, ReadStatementQueryVariables>;
export const ReadAnswersDocument = new TypedDocumentString(`
    query ReadAnswers($id: ID!, $first: Int!) {
  statement(id: $id) {
    id
    respondsTo {
      id
      basis
      node {
        ...Utterance
      }
    }
    disputes {
      id
      basis
      node {
        ...Utterance
      }
    }
    confirms {
      id
      basis
      node {
        ...Utterance
      }
    }
    repeats {
      id
      basis
      node {
        ...Utterance
      }
    }
    corrects {
      id
      basis
      node {
        ...Utterance
      }
    }
    retracts {
      id
      basis
      node {
        ...Utterance
      }
    }
    commentsOn {
      id
      aspect
      node {
        ...Utterance
      }
    }
    responses(first: $first) {
      totalCount
      nodes {
        ...Utterance
      }
    }
    disputedBy(first: $first) {
      totalCount
      nodes {
        ...Utterance
      }
    }
    confirmedBy(first: $first) {
      totalCount
      nodes {
        ...Utterance
      }
    }
    repeatedBy(first: $first) {
      totalCount
      nodes {
        ...Utterance
      }
    }
    correctedBy(first: $first) {
      totalCount
      nodes {
        ...Utterance
      }
    }
    retractedBy(first: $first) {
      totalCount
      nodes {
        ...Utterance
      }
    }
    comments(first: $first) {
      totalCount
      edges {
        id
        aspect
        node {
          ...Utterance
        }
      }
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name
}
fragment Utterance on Statement {
  __typename
  id
  text
  language
  speechAct
  cue
  saidOn
  status
  assertedBy {
    id
    via
    capacity
    node {
      ...ActorName
    }
  }
}`) as unknown as TypedDocumentString<ReadAnswersQuery, ReadAnswersQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $name: String!, $types: [SearchType!]) {
  matchActors(name: $name, first: 4) {
    score
    name
    actor {
      ...Heading
    }
  }
  search(text: $text, types: $types, first: 12) {
    edges {
      node {
        ...Heading
      }
      highlights {
        field
        text
        start
        matches {
          start
          end
        }
      }
    }
    unsearched
  }
}
    fragment Heading on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Organisation {
    organisationKind: kind
  }
  ... on Statement {
    text
    speechAct
    saidOn
    status
    assertedBy {
      id
      node {
        id
        name
      }
    }
  }
  ... on Claim {
    wording: text
  }
  ... on RegulatoryAction {
    actionTitle: title
    actionKind: kind
  }
  ... on ActionEvent {
    eventKind: kind
    on
    action {
      id
      title
    }
  }
  ... on Document {
    documentTitle: title
    documentKind: kind
    url
    publishedOn
  }
  ... on Topic {
    topicName: name
  }
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const HeadingsDocument = new TypedDocumentString(`
    query Headings($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...Heading
  }
}
    fragment Heading on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Organisation {
    organisationKind: kind
  }
  ... on Statement {
    text
    speechAct
    saidOn
    status
    assertedBy {
      id
      node {
        id
        name
      }
    }
  }
  ... on Claim {
    wording: text
  }
  ... on RegulatoryAction {
    actionTitle: title
    actionKind: kind
  }
  ... on ActionEvent {
    eventKind: kind
    on
    action {
      id
      title
    }
  }
  ... on Document {
    documentTitle: title
    documentKind: kind
    url
    publishedOn
  }
  ... on Topic {
    topicName: name
  }
}`) as unknown as TypedDocumentString<HeadingsQuery, HeadingsQueryVariables>;
export const ReadTalkDocument = new TypedDocumentString(`
    query ReadTalk($speaker: ID!, $target: ID!, $where: StatementWhere!, $first: Int!) {
  speaker: actor(id: $speaker) {
    ...ActorName
  }
  target: actor(id: $target) {
    ...ActorName
  }
  statements(where: $where, first: $first) {
    totalCount
    nodes {
      ...Utterance
      about {
        id
        stance
        node {
          ... on Actor {
            id
          }
        }
      }
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name
}
fragment Utterance on Statement {
  __typename
  id
  text
  language
  speechAct
  cue
  saidOn
  status
  assertedBy {
    id
    via
    capacity
    node {
      ...ActorName
    }
  }
}`) as unknown as TypedDocumentString<ReadTalkQuery, ReadTalkQueryVariables>;
export const ShowTimelineDocument = new TypedDocumentString(`
    query ShowTimeline($where: TimelineWhere, $critical: TimelineWhere, $supportive: TimelineWhere, $mixed: TimelineWhere, $bucket: TimelineBucket!) {
  all: timeline(
    where: $where
    bucket: $bucket
    kinds: [STATEMENT, ACTION_EVENT]
    first: 1
  ) {
    undatedCount
    bucketCount
    buckets(first: 1000) {
      period
      statementCount
      actionEventCount
    }
  }
  critical: timeline(
    where: $critical
    bucket: $bucket
    kinds: [STATEMENT]
    first: 1
  ) {
    ...StanceBars
  }
  supportive: timeline(
    where: $supportive
    bucket: $bucket
    kinds: [STATEMENT]
    first: 1
  ) {
    ...StanceBars
  }
  mixed: timeline(where: $mixed, bucket: $bucket, kinds: [STATEMENT], first: 1) {
    ...StanceBars
  }
}
    fragment StanceBars on TimelineConnection {
  buckets(first: 1000) {
    period
    statementCount
  }
}`) as unknown as TypedDocumentString<ShowTimelineQuery, ShowTimelineQueryVariables>;
export const ShowEntriesDocument = new TypedDocumentString(`
    query ShowEntries($where: TimelineWhere!, $first: Int!) {
  timeline(where: $where, kinds: [STATEMENT, ACTION_EVENT], first: $first) {
    nodes {
      id
      kind
      on
      earliest
      item {
        __typename
        ... on Statement {
          ...Utterance
          about {
            id
            stance
            node {
              ... on Node {
                id
              }
            }
          }
        }
        ... on ActionEvent {
          eventKind: kind
          action {
            id
            title
            issuedBy {
              id
              node {
                ... on Node {
                  id
                }
              }
            }
            appliesTo(first: 50) {
              nodes {
                ... on Node {
                  id
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name
}
fragment Utterance on Statement {
  __typename
  id
  text
  language
  speechAct
  cue
  saidOn
  status
  assertedBy {
    id
    via
    capacity
    node {
      ...ActorName
    }
  }
}`) as unknown as TypedDocumentString<ShowEntriesQuery, ShowEntriesQueryVariables>;
export const ReadTopicDocument = new TypedDocumentString(`
    query ReadTopic($id: ID!, $first: Int!) {
  topic(id: $id) {
    id
    name
    scheme
    broader {
      id
      node {
        id
        name
      }
    }
    narrower(first: $first) {
      totalCount
      nodes {
        id
        name
      }
    }
    statements(first: $first) {
      totalCount
      nodes {
        ...Utterance
      }
    }
    claims(first: $first) {
      totalCount
      nodes {
        id
        text
      }
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name
}
fragment Utterance on Statement {
  __typename
  id
  text
  language
  speechAct
  cue
  saidOn
  status
  assertedBy {
    id
    via
    capacity
    node {
      ...ActorName
    }
  }
}`) as unknown as TypedDocumentString<ReadTopicQuery, ReadTopicQueryVariables>;
export const ReadEventDocument = new TypedDocumentString(`
    query ReadEvent($id: ID!) {
  node(id: $id) {
    __typename
    ... on ActionEvent {
      action {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadEventQuery, ReadEventQueryVariables>;