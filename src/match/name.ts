import anyAscii from 'any-ascii';
import { partLegalForms } from './legal-form.ts';

/** A name in the forms in which names are compared. */
export interface Name {
  readonly text: string;
  /** Its words in small Latin letters, whatever script and accents it is written with. */
  readonly words: readonly string[];
  /** The words without articles, titles and legal forms. */
  readonly own: readonly string[];
  /** The legal forms, each in its short form. */
  readonly forms: readonly string[];
  /** The first letters of its words, small words left out. */
  readonly initials: string;
}

const small = new Set(
  'the of and for de la le les du des der die das und et y e del dos da do van von zu a an in on'.split(' '),
);
const titles = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady baron baroness general gen colonel col captain capt major sheikh sheik shaykh haji hajji mullah ayatollah president minister senator sen rep representative hon honourable'.split(
    ' ',
  ),
);

/** Latin letters with the usual spelling of sounds for which transliterations differ. */
function latin(text: string): string {
  return anyAscii(text.normalize('NFC'))
    .toLowerCase()
    .replace(/(?<=\b[a-z])\.(?=[a-z]\b|\s|,|$)/g, '')
    .replace(/['`’]/g, '')
    .replaceAll('&', ' and ');
}

/** Words in small Latin letters; a name as registers list it, "FAMILY, Given", keeps its order. */
function wordsIn(text: string): string[] {
  return latin(text).match(/[a-z0-9]+/g) ?? [];
}

/** A name, and what is left and what is meant by itself where it holds something in brackets: "Naftiran Intertrade (NICO)". */
export function readings(text: string): Name[] {
  const within = [...text.matchAll(/\(([^()]{2,})\)/g)].map(([, inner]) => inner as string);
  if (within.length === 0) return [readName(text)];
  const all = [text, text.replace(/\([^()]*\)/g, ' '), ...within].map(readName);
  return all.filter(({ words }, index) => index === 0 || words.length > 0);
}

/** Brings a name into the forms in which it is compared. */
export function readName(text: string): Name {
  const words = wordsIn(text);
  const { own, forms } = partLegalForms(words);
  const bare = own.filter((word) => !small.has(word));
  const untitled = bare.filter((word) => !titles.has(word));
  const telling = [untitled, bare].find(({ length }) => length > 0) ?? own;
  return { text, words, own: telling, forms, initials: telling.map((word) => word.slice(0, 1)).join('') };
}
