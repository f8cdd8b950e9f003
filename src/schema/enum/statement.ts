import { described } from './described.ts';

export const StatementForm = described('StatementForm', 'In which form the words have come down to us.', {
  DIRECT_QUOTE: 'The speaker’s own words, in quotation marks.',
  PARAPHRASE: 'The sense of the words, told by someone else.',
  MIXED: 'A paraphrase that quotes some phrases.',
  LETTER: 'Written in a letter.',
  PRESS_RELEASE: 'Published as a press release or press statement.',
  SPEECH: 'Spoken in an address to an audience.',
  TESTIMONY: 'Given as evidence to a court, parliament or inquiry.',
  FILING: 'Filed with a court, regulator or stock exchange.',
  POST: 'Posted on a social network, blog or forum.',
  NARRATION: 'A document’s own remark, not put into anyone’s mouth.',
});
export type StatementForm = keyof typeof StatementForm;

export const SpeechAct = described('SpeechAct', 'What the speaker does by saying it.', {
  ASSERT: 'Claims that something is so.',
  INFORM: 'Tells someone something they did not know.',
  REPORT: 'Passes on what others said or did.',
  ACCUSE: 'Says that someone did wrong.',
  DENY: 'Says that something is not so.',
  ADMIT: 'Concedes something to one’s own disadvantage.',
  WARN: 'Points out a danger or a harm to come.',
  RECOMMEND: 'Advises a course of action.',
  REQUEST: 'Asks someone to do something.',
  DEMAND: 'Insists that someone do something.',
  ANNOUNCE: 'Makes a decision or an event known.',
  COMMIT: 'Promises to do something.',
  PREDICT: 'Says what will happen.',
  QUESTION: 'Asks, or casts doubt.',
  OBJECT: 'Speaks against a plan, decision or action.',
  SUPPORT: 'Speaks in favour of a plan, decision, action or actor.',
  DECLINE_TO_COMMENT: 'Refuses to say anything on the matter.',
  OTHER: 'Does something else by saying it.',
});
export type SpeechAct = keyof typeof SpeechAct;

export const StatementStatus = described('StatementStatus', 'Whether the statement still stands as it was made.', {
  CURRENT: 'Neither corrected nor retracted, as far as is recorded.',
  CORRECTED: 'A later statement corrects it.',
  RETRACTED: 'It has been withdrawn.',
});
export type StatementStatus = keyof typeof StatementStatus;

export const Confidence = described(
  'Confidence',
  'How sure the curator is that the record matches the document. Not the speaker’s hedge, and not the source’s reliability.',
  {
    HIGH: 'The record follows the document word for word or beyond doubt.',
    MEDIUM: 'The record is probably right, but some part is the curator’s reading.',
    LOW: 'The record is a guess and should be checked against the document.',
  },
);
export type Confidence = keyof typeof Confidence;
