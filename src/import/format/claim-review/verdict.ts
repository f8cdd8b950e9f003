import { isJsonObject, textOf } from '../json-value.ts';

/** What a fact checker says of a claim: which side that takes, and in which words. */
export interface Verdict {
  readonly polarity: 'AFFIRMS' | 'DENIES' | 'QUESTIONS';
  readonly words: string | undefined;
}

/** Words at the ends of the usual scales, folded. Whatever else is said counts as a question. */
const denying =
  /^(?:false|fake|incorrect|wrong|untrue|not true|pants on fire!?|falso|falsa|faux|falsch|fałsz|yanlis|yanlış)\b/;
const affirming = /^(?:true|correct|accurate|verdadero|verdadera|vrai|wahr|richtig|prawda|dogru|doğru)\b/;

/** Reads a `reviewRating`: by its number where that stands at an end of its scale (1 to 5 unless told), else by its words. */
export function verdictOf(rating: unknown): Verdict {
  const written = isJsonObject(rating) ? rating : {};
  const words = textOf(written.alternateName, written.name, written.ratingExplanation);
  const [value, best, worst] = [
    number(written.ratingValue),
    number(written.bestRating) ?? 5,
    number(written.worstRating) ?? 1,
  ];
  if (value !== undefined && best !== worst) {
    if (value === worst) return { polarity: 'DENIES', words };
    if (value === best) return { polarity: 'AFFIRMS', words };
    if (value > Math.min(best, worst) && value < Math.max(best, worst)) return { polarity: 'QUESTIONS', words };
  }
  const said = words?.toLowerCase() ?? '';
  return { polarity: denying.test(said) ? 'DENIES' : affirming.test(said) ? 'AFFIRMS' : 'QUESTIONS', words };
}

function number(value: unknown): number | undefined {
  const text = textOf(value);
  const found = Number(text);
  return text === undefined || Number.isNaN(found) ? undefined : found;
}
