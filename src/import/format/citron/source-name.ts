import type { Annotated, Span } from './quotation.ts';

/** The words for a source, and whether they are more than a pronoun or a description in small letters. */
export interface SourceName {
  readonly text: string;
  readonly isNamed: boolean;
}

const pronouns = /^(?:I|we|you|he|she|they|it|one|who|his|her|their|our|my|this|that|these|those)$/i;

/** How the sources of a document are called: each by the longest name among the mentions that are known to be of it. */
export function sourceNames({ groups, quotations }: Annotated): (source: Span) => SourceName {
  const mentions = new Map<string, readonly Span[]>();
  for (const group of groups) for (const span of group) mentions.set(place(span), group);
  for (const { sources, coreferences } of quotations) {
    // Which of several sources a mention is of is not told.
    const [only] = sources;
    if (sources.length === 1 && only && !mentions.has(place(only))) mentions.set(place(only), [only, ...coreferences]);
  }
  return (source) => {
    const names = [source, ...(mentions.get(place(source)) ?? [])].filter(isName);
    const [longest] = names.toSorted((one, other) => other.text.length - one.text.length);
    return { text: (longest ?? source).text, isNamed: longest !== undefined };
  };
}

function isName({ text }: Span): boolean {
  return /^\p{Lu}/u.test(text.trim()) && !pronouns.test(text.trim());
}

function place({ start, end }: Span): string {
  return `${start}-${end}`;
}
