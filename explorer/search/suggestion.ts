import type { SuggestQuery } from '../question/typed.ts';
import { shorten } from '../stage/label.ts';
import { actorTypes } from '../theme/look.ts';
import { type Heading, headingOf } from '../word/heading.ts';

const mostSuggestions = 12;
const likelyScore = 0.7;

/** A text as a search that finds the word being typed by its beginning. */
export function whileTyping(text: string): string {
  return /[\p{L}\p{N}]{2,}$/u.test(text) ? `${text}*` : text;
}

/** A name with the differences taken out that typing does not care for. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What to suggest for a text: actors whose name it may be or become, then what the search found, nothing twice. */
export function suggestionsOf(text: string, { matchActors, search }: SuggestQuery): Heading[] {
  const actors = matchActors.map(({ score, actor, name }) => {
    const heading = headingOf(actor);
    const also = name === heading.title ? '' : `, also called ${shorten(name, 60)}`;
    return { likely: score >= likelyScore, heading: { ...heading, detail: `${heading.detail}${also}` } };
  });
  const found = search.edges.map(({ node }) => headingOf(node));
  const begun = found.filter(({ type, title }) => actorTypes.has(type) && folded(title).startsWith(folded(text)));
  const all = [
    ...actors.filter(({ likely }) => likely).map(({ heading }) => heading),
    ...begun,
    ...found,
    ...actors.filter(({ likely }) => !likely).map(({ heading }) => heading),
  ];
  const byId = new Map(all.toReversed().map((heading) => [heading.id, heading]));
  return [...new Set(all.map(({ id }) => id))].slice(0, mostSuggestions).map((id) => byId.get(id) as Heading);
}
