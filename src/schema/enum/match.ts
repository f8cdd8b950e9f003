import { described } from './described.ts';

export const MatchFeature = described('MatchFeature', 'What speaks for or against an actor being the one meant.', {
  EXACT_NAME: 'The same name, but for capitals, accents, script and punctuation.',
  WORD_ORDER: 'The same words in another order, or with other small words and titles.',
  SPACING: 'The same letters, with the words divided otherwise.',
  LEGAL_FORM: 'The same name but for the legal form, such as "Ltd".',
  ACRONYM: 'One name consists of the first letters of the other.',
  SIMILAR_WORDS:
    'Words that are alike, letter by letter (Jaro and Winkler): other spellings, typing errors, transliterations.',
  SIMILAR_LETTERS: 'The same letters but for a few, however they are divided into words.',
  PART_OF_NAME: 'All the words of the shorter name are in the longer one.',
  ALIAS: 'What fits is another name of the actor, not its main one.',
  IDENTIFIER_SHARED: 'The actor has an identifier that was asked for: it is the one.',
  IDENTIFIER_DIFFERS: 'The actor has another identifier in the same register.',
  COUNTRY_SHARED: 'The actor belongs to the country asked for.',
  COUNTRY_DIFFERS: 'The actor belongs to another country than the one asked for.',
  KIND_DIFFERS: 'The actor is not of the kind asked for.',
});
export type MatchFeature = keyof typeof MatchFeature;
