import { described } from './described.ts';

export const AssertedVia = described('AssertedVia', 'In which part an actor made a statement.', {
  SPEAKER: 'Said or wrote it in person.',
  SIGNATORY: 'Signed it, alone or with others.',
  SPOKESPERSON: 'Spoke for someone else, who is the actor it was said on behalf of.',
});
export type AssertedVia = keyof typeof AssertedVia;

export const AddressedAs = described('AddressedAs', 'In which part an actor was addressed.', {
  RECIPIENT: 'Received it, as the reader of a letter does.',
  INTERVIEWER: 'Asked the questions and was answered.',
  AUDIENCE: 'Listened, as one of many.',
});
export type AddressedAs = keyof typeof AddressedAs;

export const Stance = described('Stance', 'How a statement takes its subject.', {
  CRITICAL: 'It blames, accuses or warns against the subject.',
  SUPPORTIVE: 'It praises, defends or favours the subject.',
  NEUTRAL: 'It takes no side.',
  MIXED: 'It does both.',
});
export type Stance = keyof typeof Stance;

export const AboutRelation = described(
  'AboutRelation',
  'What a statement does with the regulatory action it is about.',
  {
    ANNOUNCES: 'Makes the action known on behalf of those who take it.',
    OPPOSES: 'Speaks against the action.',
    CALLS_FOR: 'Asks for such an action.',
    COMMENTS: 'Remarks on the action without asking for or against it.',
  },
);
export type AboutRelation = keyof typeof AboutRelation;

export const Polarity = described('Polarity', 'Whether a statement is for or against the claim it expresses.', {
  AFFIRMS: 'It says the claim is so.',
  DENIES: 'It says the claim is not so.',
  QUESTIONS: 'It doubts the claim, or asks whether it is so.',
});
export type Polarity = keyof typeof Polarity;

export const Certainty = described(
  'Certainty',
  'How sure the speaker sounds: the speaker’s hedge, not the curator’s confidence and not the source’s reliability.',
  {
    CERTAIN: 'Said without reserve.',
    PROBABLE: 'Said to be likely, as in "will probably".',
    POSSIBLE: 'Said to be possible, as in "may affect".',
    UNKNOWN: 'The words do not tell.',
  },
);
export type Certainty = keyof typeof Certainty;

export const Basis = described('Basis', 'How it is known that one statement refers to another.', {
  EXPLICIT: 'The words themselves refer to the other statement.',
  INFERRED: 'The curator concluded it from the context.',
});
export type Basis = keyof typeof Basis;

export const CommentAspect = described('CommentAspect', 'What a comment remarks about another statement.', {
  NO_EVIDENCE_GIVEN: 'That no evidence was given for it.',
  DECLINED_TO_COMMENT: 'That someone would not comment on it.',
  CONTEXT: 'Background that helps to read it.',
});
export type CommentAspect = keyof typeof CommentAspect;

export const EvidencePart = described('EvidencePart', 'Which part of a reported statement a phrase of a document is.', {
  SOURCE: 'The words that name the speaker.',
  CUE: 'The verb or phrase that introduces what was said, such as "warned that".',
  CONTENT: 'What was said.',
});
export type EvidencePart = keyof typeof EvidencePart;

export const IssuerRole = described('IssuerRole', 'What part an actor has in a regulatory action.', {
  ISSUER: 'Decided it or put it into force.',
  PROPOSER: 'Proposed it.',
  ENFORCER: 'Sees that it is obeyed.',
});
export type IssuerRole = keyof typeof IssuerRole;

export const AppliesToRelation = described('AppliesToRelation', 'How a regulatory action reaches an actor.', {
  NAMED: 'The action names the actor.',
  CLASS: 'The actor belongs to a class the action is addressed to.',
  AFFECTED: 'The action is addressed to others but has effects on the actor.',
});
export type AppliesToRelation = keyof typeof AppliesToRelation;
