import { ask } from './ask.ts';
import type { TypedDocumentString } from './typed.ts';

const remembered = new Map<string, Promise<unknown>>();
const mostRemembered = 200;

/** The name by which a question with its variables is remembered. */
export function nameOf<Answer, Variables>(question: TypedDocumentString<Answer, Variables>, variables: Variables) {
  return JSON.stringify([question.toString(), variables]);
}

/**
 * Asks once: the same question with the same variables gets the same answer for as long as the page is open, so that steps taken back and
 * views returned to are there at once. What failed is asked again.
 */
export function askOnce<Answer, Variables>(
  question: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const name = nameOf(question, variables);
  const known = remembered.get(name);
  if (known) return known as Promise<Answer>;
  const answer = ask(question, variables);
  remembered.set(name, answer);
  answer.catch(() => remembered.delete(name));
  const oldest = remembered.keys().next().value;
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  return answer;
}

/** Forgets every answer: the next view is asked anew. */
export function forgetAnswers(): void {
  remembered.clear();
}
