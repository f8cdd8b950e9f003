import { described } from './described.ts';

export const DocumentKind = described('DocumentKind', 'What sort of document it is.', {
  ARTICLE: 'An article in a newspaper, magazine, news agency or news site.',
  PRESS_RELEASE: 'A press release or press statement.',
  LETTER: 'A letter or e-mail.',
  REPORT: 'A report, study or white paper.',
  TRANSCRIPT: 'A written record of spoken words.',
  LEGAL_TEXT: 'The text of a law, rule, order or judgment.',
  FILING: 'A document filed with a court, regulator or stock exchange.',
  BROADCAST: 'A radio or television programme, podcast or video.',
  SOCIAL_POST: 'A post on a social network, blog or forum.',
  DATASET: 'A collection of data.',
  OTHER: 'Any other document.',
});
export type DocumentKind = keyof typeof DocumentKind;

export const Reliability = described(
  'Reliability',
  'How far the source has proved trustworthy, on the scale A to F of the Admiralty code.',
  {
    COMPLETELY_RELIABLE: 'A: no doubt about the source; a history of complete reliability.',
    USUALLY_RELIABLE: 'B: minor doubts; mostly right in the past.',
    FAIRLY_RELIABLE: 'C: some doubts, but right in the past.',
    NOT_USUALLY_RELIABLE: 'D: serious doubts, though right now and then.',
    UNRELIABLE: 'E: lacks trustworthiness; a history of wrong information.',
    CANNOT_BE_JUDGED: 'F: nothing to judge it by.',
  },
);
export type Reliability = keyof typeof Reliability;
