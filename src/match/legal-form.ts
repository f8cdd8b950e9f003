/** Legal forms of companies by the short form that stands for all the ways in which one is written, transliterated. */
const forms: Readonly<Record<string, string>> = {
  ltd: 'limited|ltd|ltda|limitada|limitee|ltee',
  co: 'company|co|cie|compagnie|compania|companhia|kompaniya',
  corp: 'corporation|corp|corporacion|korporatsiya',
  inc: 'incorporated|inc',
  llc: 'llc|ooo|tov|too|mmc|oou|doo|limited liability company|obshchestvo s ogranichennoi otvetstvennostyu|obshchestvo s ogranichennoy otvetstvennostyu|obschestvo s ogranichennoi otvetstvennostyu|obschestvo s ogranichennoy otvetstvennostyu',
  llp: 'llp|lllp|lp',
  plc: 'plc',
  jsc: 'jsc|ojsc|cjsc|pjsc|ao|oao|zao|pao|pat|prat|aktsionernoe obshchestvo|aktsionernoye obshchestvo|otkrytoe aktsionernoe obshchestvo|zakrytoe aktsionernoe obshchestvo|publichnoe aktsionernoe obshchestvo|joint stock company|joint stock|open joint stock company|closed joint stock company|public joint stock company',
  gmbh: 'gmbh|gesellschaft mit beschrankter haftung|mbh',
  ag: 'ag|aktiengesellschaft',
  kg: 'kg|kommanditgesellschaft',
  sa: 'sa|societe anonyme|sociedad anonima|sociedade anonima|sa de cv|de cv',
  sas: 'sas|sasu',
  sarl: 'sarl|societe a responsabilite limitee',
  srl: 'srl|sociedad de responsabilidad limitada|societa a responsabilita limitata|s de rl de cv|s de rl',
  spa: 'spa|societa per azioni',
  bv: 'bv|besloten vennootschap',
  nv: 'nv|naamloze vennootschap',
  oy: 'oy|oyj',
  ab: 'ab|aktiebolag|publ',
  as: 'as|asa|aps|aktieselskab|aksjeselskap|anonim sirketi|sirketi|sti',
  kk: 'kk|kabushiki kaisha|kabushiki gaisha',
  pte: 'pte|pty|private|pvt|pt|perseroan terbatas|proprietary',
  bhd: 'bhd|sdn|sendirian berhad|berhad',
  fze: 'fze|fzco|fzc|fz',
  sal: 'sal',
  ev: 'ev',
};

/** What a company calls its kind without its being a legal form. */
const loose = 'group|holding|holdings|establishment|est|enterprise|enterprises|firm|trust'.split('|');

/** Forms that stand before a name as often as behind it. */
const leading = new Set('llc ooo jsc ojsc cjsc pjsc oao zao pao ao pt too tov'.split(' '));

const known = new Map<string, string>(
  Object.entries(forms).flatMap(([short, written]) =>
    written.split('|').map((form): [string, string] => [form, short]),
  ),
);
/** All words of which legal forms are made. */
export const legalWords: readonly string[] = [...new Set([...known.keys()].flatMap((form) => form.split(' ')))];

const longest = Math.max(...[...known.keys()].map((form) => form.split(' ').length));

/** Parts a name into the words that tell it from others and the legal forms in it, each in its short form. */
export function partLegalForms(words: readonly string[]): { own: string[]; forms: string[] } {
  const own: string[] = [];
  const found: string[] = [];
  for (let index = 0; index < words.length; ) {
    let length = Math.min(longest, words.length - index);
    while (length > 0 && !known.has(words.slice(index, index + length).join(' '))) length -= 1;
    // A name may begin with what is a legal form elsewhere: "AS Roma", "Company Man".
    const leads = own.length > 0 || length > 1 || leading.has(words[index] ?? '');
    if (length > 0 && leads) found.push(known.get(words.slice(index, index + length).join(' ')) as string);
    else if (length > 0) own.push(...words.slice(index, index + length));
    else if (own.length > 0 && loose.includes(words[index] ?? '')) found.push(words[index] ?? '');
    else own.push(words[index] ?? '');
    index += Math.max(1, length);
  }
  return own.length > 0 ? { own, forms: found } : { own: [...words], forms: [] };
}
