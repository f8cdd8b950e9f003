import { stemmer } from 'stemmer';

/** Endings of English words, common ones first. */
const endings = (
  's es ed ing er ers ion ions ation ations al ally ly ic ics ical ically ive or ors ity ities ance ence ent ant able ible ' +
  'ment ments ism ist ists ize izes ized izing ization ise ises ised ising isation ful ness'
).split(' ');

/** A base with an ending, as English spells the two together; undefined where it would not write them so. */
function spelt(base: string, ending: string): string | undefined {
  const vowel = /^[aeiou]/.test(ending);
  if (vowel && /(?<![eoy])e$/.test(base)) return ending === 'es' ? undefined : base.slice(0, -1) + ending;
  const hissing = /(?:s|x|z|ch|sh)$/.test(base);
  if (ending === 's') return hissing || /[^aeiou][iy]$/.test(base) ? undefined : `${base}s`;
  if (ending === 'es') return hissing || /[^aeiou][io]$/.test(base) ? `${base}es` : undefined;
  if (/[^aeiou]y$/.test(base)) return /^(?:ing|ist)/.test(ending) ? base + ending : undefined;
  if (/i$/.test(base)) return /^(?:ed|er|ers|ly|ful|ness|ment|al|able|ance)$/.test(ending) ? base + ending : undefined;
  return base + ending;
}

/** What stands before the endings: the stem as English spells it alone, before a vowel, and doubled after a short vowel. */
function bases(word: string, stem: string): string[] {
  const doubled = /[^aeiou][aeiou][bdfglmnprt]$/.test(stem) ? [stem + stem.slice(-1)] : [];
  return [
    `${stem}e`,
    ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []),
    stem,
    ...doubled,
    ...(word.length > stem.length + 2 ? [] : [word]),
  ];
}

/** The word in British and in American spelling. */
function spellings(word: string): string[] {
  const other = word
    .replace(/(?<=\w{3})isation/, 'ization')
    .replace(/(?<=\w{3})is(e[srd]?|ing)$/, 'iz$1')
    .replace(/(?<=def|lic|off)ence(s?)$/, 'ense$1')
    .replace(/(?<=cent|met|fib|theat)re(s?)$/, 'er$1')
    .replace(/(?<=\w{2})our(s|ed|ing|able)?$/, 'or$1');
  if (other !== word) return [word, other];
  const british = word
    .replace(/(?<=\w{3})ization/, 'isation')
    .replace(/(?<=\w{3})iz(e[srd]?|ing)$/, 'is$1')
    .replace(/(?<=def|lic|off)ense(s?)$/, 'ence$1')
    .replace(/(?<=cent|met|fib|theat)er(s?)$/, 're$1')
    .replace(/(?<=behavi|col|fav|hon|lab|neighb|rum|harb)or(s|ed|ing|able)?$/, 'our$1');
  return british === word ? [word] : [word, british];
}

/**
 * Other forms of an English word, those with the same stem by Porter's rules, likely ones first: `accuse` for `accusation`,
 * and its spelling on the other side of the Atlantic. At most `limit`; none for words that are not in Latin letters, or short.
 */
export function inflections(word: string, limit: number): string[] {
  if (!/^[a-z]{3,30}$/.test(word)) return [];
  // Porter cuts "organize" down to "organ", but not "organise".
  const root = word.replace(/(?<=\w{3})iz(?=ation|e[srd]?$|ing$)/, 'is');
  const stem = stemmer(root);
  const forms = new Set(spellings(root));
  const add = (form: string | undefined) => {
    if (form !== undefined && stemmer(form) === stem) for (const spelling of spellings(form)) forms.add(spelling);
  };
  for (const base of bases(root, stem)) add(base);
  for (const ending of ['s', 'es']) add(spelt(root, ending));
  for (const ending of endings) for (const base of bases(root, stem)) add(spelt(base, ending));
  forms.delete(word);
  return [...forms].slice(0, limit);
}
