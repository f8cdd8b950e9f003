import { isDeepStrictEqual } from 'node:util';
import type { Peer, PeerName } from '../peer/peer.ts';
import { first, normalise } from '../question/answer.ts';
import type { Entry } from '../question/entry.ts';
import { type Question, type Request, requestFor } from '../question/question.ts';

/** A peer with the request by which it is asked the question. */
export interface Asked {
  readonly peer: Peer;
  readonly request: Request;
}

/** The peers that can answer a question, each with its request. */
export function askedOf(question: Question, peers: readonly Peer[], entry: Entry): Asked[] {
  return peers.flatMap((peer) => {
    const request = requestFor(question, peer.name, entry);
    return request === undefined ? [] : [{ peer, request }];
  });
}

/** The text of one answer. Throws if it is no success. */
export async function ask({ peer, request }: Asked): Promise<string> {
  const response = await fetch(`${peer.url}${request.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: request.body(),
    signal: AbortSignal.timeout(120_000),
  });
  const text = await response.text();
  if (!response.ok || JSON.parse(text).errors)
    throw new Error(`${peer.name} answers ${response.status}: ${text.slice(0, 2_000)}`);
  return text;
}

/** Why a peer gives no answer. */
export interface Failure {
  readonly peer: PeerName;
  readonly reason: string;
}

/**
 * Tells the peers that answer the question from those that cannot: a question may want more memory than the database gives to one. The first
 * of all has to answer. They are asked one after another, as each may want most of what there is.
 */
export async function answering(
  asked: readonly Asked[],
  attempt: (one: Asked) => Promise<unknown>,
): Promise<{ able: Asked[]; failed: Failure[] }> {
  const able: Asked[] = [];
  const failed: Failure[] = [];
  for (const one of asked) {
    try {
      await attempt(one);
      able.push(one);
    } catch (error) {
      if (one === asked[0]) throw error;
      failed.push({ peer: one.peer.name, reason: String((error as Error).message).slice(0, 300) });
    }
  }
  return { able, failed };
}

/** Asks all peers once and makes sure that they say the same. Gives the length of each answer in bytes. */
export async function compareAnswers(question: Question, asked: readonly Asked[]): Promise<number[]> {
  const texts: string[] = [];
  for (const one of asked) texts.push(await ask(one));
  const answers = texts.map((text, index) => {
    const { answer } = JSON.parse(text).data;
    const pick = question.pick?.[asked[index]?.peer.name ?? 'bare'] ?? first;
    return normalise(pick(answer), 'answer');
  });
  answers.forEach((answer, index) => {
    if (question.nearest || isDeepStrictEqual(answer, answers[0])) return;
    throw new Error(
      `${asked[0]?.peer.name} and ${asked[index]?.peer.name} answer "${question.name}" differently:\n` +
        `${JSON.stringify(answers[0]).slice(0, 3_000)}\n${JSON.stringify(answer).slice(0, 3_000)}`,
    );
  });
  if (JSON.stringify(answers[0]).length < 200) throw new Error(`The answer to "${question.name}" is all but empty.`);
  return texts.map((text) => Buffer.byteLength(text));
}
