import { signal } from '@preact/signals';

/** A question that the page asks, as a caller of the API writes it. */
export interface Question {
  /** The name of the operation. */
  readonly name: string;
  readonly query: string;
  readonly variables: unknown;
}

/** What helps to make a view, and is not what it shows. */
const aside: ReadonlySet<string> = new Set(['Suggest', 'Headings']);

/** The questions whose answers are on the page now, in the order in which they came, beside those of the drawing. */
export const behind = signal<readonly Question[]>([]);

/** Keeps a question among those behind the page until the function it gives is called. */
export function keepBehind(document: unknown, variables: unknown): () => void {
  const question = questionOf(String(document), variables);
  if (aside.has(question.name)) return () => {};
  behind.value = [...behind.peek(), question];
  return () => {
    behind.value = behind.peek().filter((other) => other !== question);
  };
}

/** A generated document as a person would have written it. */
export function questionOf(document: string, variables: unknown): Question {
  const query = document.replace(/^ +(?=query |fragment )/gm, '').trim();
  return { name: /^query (\w+)/.exec(query)?.[1] ?? '', query, variables };
}
