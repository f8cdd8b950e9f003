import { useEffect, useState } from 'preact/hooks';
import { keepBehind } from './behind.ts';
import { askOnce, nameOf } from './remembered.ts';
import type { TypedDocumentString } from './typed.ts';

/** What is known of an answer. While a new one is on its way the old one stays, marked as waiting. */
export interface Awaited<Answer> {
  readonly answer?: Answer;
  readonly failure?: Error;
  readonly waiting: boolean;
  /** Asks again after a failure. */
  retry(): void;
}

interface Held<Answer> {
  readonly name: string;
  readonly answer?: Answer;
  readonly failure?: Error;
}

/** The answer to a question, asked whenever question or variables change; undefined variables ask nothing. */
export function useAnswer<Answer, Variables>(
  question: TypedDocumentString<Answer, Variables>,
  variables: Variables | undefined,
): Awaited<Answer> {
  const [tries, setTries] = useState(0);
  const [held, hold] = useState<Held<Answer>>({ name: '' });
  const name = variables === undefined ? '' : `${tries}${nameOf(question, variables)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name stands for question, variables and tries
  useEffect(() => {
    if (variables === undefined) return hold({ name });
    let left = false;
    const forget = keepBehind(question, variables);
    askOnce(question, variables).then(
      (answer) => left || hold({ name, answer }),
      (failure: Error) => left || hold({ name, failure }),
    );
    return () => {
      left = true;
      forget();
    };
  }, [name]);
  return { ...held, waiting: held.name !== name, retry: () => setTries(tries + 1) };
}
