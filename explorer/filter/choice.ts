import type { CountChoicesQuery, CountChoicesQueryVariables, Polarity, StatementWhere } from '../question/typed.ts';
import { actorsAround } from '../timeline/where.ts';
import { conditionOf } from '../view/condition.ts';
import type { Filter, View } from '../view/view.ts';
import { titleOf } from '../word/word.ts';

/** The parts of a filter that are chosen from lists, in the order in which they are shown. */
export const parts = ['stances', 'acts', 'polarities', 'topics', 'publishers'] as const;

export type Part = (typeof parts)[number];

/** What a part is called above its choices and on a chip. */
export const partNames: Readonly<Record<Part, string>> = {
  stances: 'Stance',
  acts: 'What the speaker does',
  polarities: 'On claims',
  topics: 'Topic',
  publishers: 'Published by',
};

/** One value to choose; the count is of what would be left of what the other parts let through. */
export interface Choice {
  readonly value: string;
  readonly words: string;
  readonly count?: number;
}

const size = 12;

/** What the choices are counted in: what the rest of the filter lets through of what the view is about. */
function countedIn(view: View, part: Part, more?: StatementWhere): StatementWhere {
  const actors = actorsAround(view);
  const id = { in: [...(actors ?? [])] };
  const rest = conditionOf({ ...view.filter, [part]: [] });
  const around = actors && { or: [{ about: { id } }, { assertedBy: { id } }] };
  return { and: [rest, around, more].filter((condition) => condition !== undefined) };
}

/** What to ask for the choices of a view. */
export function choicesAsked(view: View): CountChoicesQueryVariables {
  const polarity = (eq: Polarity) => countedIn(view, 'polarities', { claim: { polarity: { eq } } });
  return {
    stance: countedIn(view, 'stances'),
    act: countedIn(view, 'acts'),
    topic: countedIn(view, 'topics'),
    publisher: countedIn(view, 'publishers'),
    affirms: polarity('AFFIRMS'),
    denies: polarity('DENIES'),
    questions: polarity('QUESTIONS'),
    size,
  };
}

/** The choices of each part, and how many values its list leaves out. What is chosen already is always among them. */
export function choicesOf(answer: CountChoicesQuery, filter: Filter): Record<Part, { of: Choice[]; leftOut: number }> {
  const listed = (part: Part, [facet]: CountChoicesQuery['acts'], words: (label: string) => string) => {
    const of = (facet?.values ?? []).map(({ value, label, count }) => ({ value, words: words(label), count }));
    const missing = filter[part].filter((value) => !of.some((choice) => choice.value === value));
    return { of: [...of, ...missing.map((value) => ({ value, words: words(value) }))], leftOut: facet?.leftOut ?? 0 };
  };
  const same = (label: string) => label;
  const polarities = [
    ['AFFIRMS', answer.affirms],
    ['DENIES', answer.denies],
    ['QUESTIONS', answer.questions],
  ] as const;
  return {
    stances: listed('stances', answer.stances, titleOf),
    acts: listed('acts', answer.acts, titleOf),
    polarities: {
      of: polarities.map(([value, { totalCount }]) => ({ value, words: titleOf(value), count: totalCount })),
      leftOut: 0,
    },
    topics: listed('topics', answer.topics, same),
    publishers: listed('publishers', answer.publishers, same),
  };
}
