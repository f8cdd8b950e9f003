import type { TypedDocumentString } from './typed.ts';

/** An answer that the server refused or that did not arrive; the message is a sentence for readers. */
export class QuestionFailed extends Error {
  /** The code of the server's first error; empty where there was no answer. */
  readonly code: string;

  constructor(message: string, code = '') {
    super(message);
    this.name = 'QuestionFailed';
    this.code = code;
  }
}

interface Response<Answer> {
  data?: Answer | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Asks the server that the page came from, and gives the answer's data. @throws QuestionFailed, or AbortError when given up */
export async function ask<Answer, Variables>(
  question: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const { data, errors } = await post<Answer>(question.toString(), variables, signal);
  const failure = errors?.[0];
  if (failure) throw new QuestionFailed(failure.message, failure.extensions?.code);
  if (data == null) throw new QuestionFailed('The server gave an answer without data.');
  return data;
}

async function post<Answer>(query: string, variables: unknown, signal?: AbortSignal): Promise<Response<Answer>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body: JSON.stringify({ query, variables }),
      signal: signal ?? null,
    });
    return (await response.json()) as Response<Answer>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new QuestionFailed('The server did not answer. Is it running, and are you connected to it?');
  }
}
