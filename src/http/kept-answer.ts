import { createHash, randomUUID } from 'node:crypto';
import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Caller } from '../auth/caller.ts';
import { readLastSequence } from '../follow/answer.ts';
import type { Database } from '../neo4j/database.ts';
import type { RequestRecord } from './record.ts';

/** An answer as it is sent. */
export type Sent = Pick<HTTPGraphQLResponse, 'headers' | 'body'> & { readonly status?: number | undefined };

interface Kept {
  /** The state of the graph that it answers from, or a later one. */
  readonly version: string;
  readonly answer: Sent;
  readonly about: Pick<RequestRecord, 'operation' | 'cost' | 'status'>;
}

/** How many questions are remembered, to know that one comes again. */
const mostQuestions = 20_000;
/** What makes one request differ from another: it decides how it is answered, besides the text. */
const decisive = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'];
/** Answers of one process are no answers of another: it may run other code. */
const thisProcess = randomUUID();

/** Names the question: who may ask alike and asks alike has the same. */
function nameOf(request: FastifyRequest, { scope }: Caller): string {
  const { method, url, headers, body } = request;
  const said = JSON.stringify([scope, method, url, decisive.map((name) => headers[name]), body]);
  return createHash('sha256').update(said).digest('base64url');
}

/** The state of the graph by its log of changes, and the day, from which some answers count. */
async function versionOf(database: Database, record: RequestRecord, signal: AbortSignal): Promise<string> {
  const sequence = await readLastSequence({ database, signal, statements: record.statements });
  return `${sequence} ${new Date().toISOString().slice(0, 10)}`;
}

const tagOf = (name: string, version: string): string =>
  `W/"${createHash('sha256').update(`${thisProcess} ${name} ${version}`).digest('base64url')}"`;

function tagged(answer: Sent, tag: string): Sent {
  const headers = new HeaderMap(answer.headers);
  headers.set('etag', tag);
  headers.set('cache-control', 'no-cache');
  headers.set('vary', 'accept, authorization');
  return { ...answer, headers };
}

function unchanged(tag: string): Sent {
  return tagged({ status: 304, headers: new HeaderMap(), body: { kind: 'complete', string: '' } }, tag);
}

/** Answers a request: by what was kept, or by the work. */
export type AnswerOnce = (
  request: FastifyRequest,
  caller: Caller,
  signal: AbortSignal,
  work: () => Promise<Sent>,
) => Promise<Sent>;

/**
 * Gives the answer of a query again as long as nothing has changed: one look at the end of the log of changes tells. Only questions that
 * come a second time are kept, so that a question that never comes again costs nothing more. Requests by GET are answered with an ETag
 * besides, and with 304 where the client has the answer. A query that failed, and whatever is no query, is worked out each time.
 */
export function answerOnce(database: Database, maxBytes: number): AnswerOnce {
  if (maxBytes === 0) return (_request, _caller, _signal, work) => work();
  const asked = new LRUCache<string, true>({ max: mostQuestions });
  const kept = new LRUCache<string, Kept>({
    maxSize: maxBytes,
    sizeCalculation: ({ answer: { body } }) => (body.kind === 'complete' ? 2 * body.string.length + 1_000 : 1),
  });

  return async (request, caller, signal, work) => {
    const { record, method } = request;
    const name = nameOf(request, caller);
    const isNew = !asked.has(name);
    if (isNew && method !== 'GET') {
      const answer = await work();
      if (record.keepable) asked.set(name, true);
      return answer;
    }
    // What does not need the database is answered without it, and what does says why it is not.
    const version = await versionOf(database, record, signal).catch(() => undefined);
    if (version === undefined) return work();
    const tag = tagOf(name, version);
    const held = kept.get(name);
    if (method === 'GET' && !isNew && request.headers['if-none-match'] === tag) {
      record.status = 304;
      return unchanged(tag);
    }
    if (held?.version === version) {
      Object.assign(record, held.about, { kept: true });
      return held.answer;
    }
    const worked = await work();
    if (!record.keepable || worked.body.kind !== 'complete') return worked;
    const answer = method === 'GET' ? tagged(worked, tag) : worked;
    const { operation, cost, status } = record;
    if (!isNew) kept.set(name, { version, answer, about: { operation, cost, status } as Kept['about'] });
    asked.set(name, true);
    return answer;
  };
}
