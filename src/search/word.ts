import anyAscii from 'any-ascii';

/** A word of a text: as it is compared, and where it stands, in code points of the text; the end is exclusive. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Words as the index cuts them (Unicode's rules for word breaks): Han characters and Hiragana one by one, other letters and
 * digits in runs that may hold an apostrophe, a point or a colon between letters, and a point or comma between digits.
 */
const pattern =
  /[\p{Script=Han}\p{Script=Hiragana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}])[\p{L}\p{N}\p{M}_](?:(?:(?<=\p{L}\p{M}*)['’.:·](?=\p{L})|(?<=\p{N})[.,;'’](?=\p{N})))?)+/gu;

/** Words too common to be in the index: it holds none of them, and leaves them out of phrases. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they ' +
    'this to was will with'
  ).split(' '),
);

/** A text as the index compares it: small letters, Latin ones without accents, straight apostrophes. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0080-\uFFFF]/g, (character) =>
      /\p{Script=Latin}/u.test(character) ? anyAscii(character) : character === '’' ? "'" : character,
    )
    .toLowerCase();
}

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let unit = 0;
  let point = 0;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    point += [...text.slice(unit, index)].length;
    const length = [...word].length;
    words.push({ folded: fold(word), start: point, end: point + length });
    point += length;
    unit = index + word.length;
  }
  return words;
}
