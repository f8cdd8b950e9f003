import { existsSync, readFileSync } from 'node:fs';
import { indexQueries } from '../../src/search/lucene.ts';
import type { PeerName } from '../peer/peer.ts';
import { first } from './answer.ts';
import { differentTexts } from './different/text.ts';
import type { Entry } from './entry.ts';

/** Something to ask every peer that can answer it. */
export interface Question {
  readonly name: string;
  readonly title: string;
  /** The folder of its texts: `claimgraph.graphql`, `neo4j-graphql.graphql`, `bare.cypher`, `bare-indexed.cypher`. A peer without a text is not asked. */
  readonly folder: string;
  readonly variables: (entry: Entry, peer: PeerName) => Record<string, unknown>;
  /** Gives another text each time it is called, in place of the one in the folder; undefined for a peer that has none. */
  readonly texts?: (peer: PeerName) => (() => string) | undefined;
  /** Nobody else is asked, although others have a text in the folder. */
  readonly alone?: true;
  /** The other peers ask what comes nearest: the answers are not compared. */
  readonly nearest?: true;
  /** At how many connections it is asked, if not as the run is told. */
  readonly connections?: readonly number[];
  /** Where in what a peer says under `answer` the answer lies, if not right there. */
  readonly pick?: Partial<Record<PeerName, (answer: unknown) => unknown>>;
}

const pageLength = 20;
const aboutHub = ({ hub }: Entry) => ({ actor: hub, first: pageLength });
const where = (actor: string) => ({ about: { id: { eq: actor } } });

/** The questions, in the order in which they are asked. */
export const questions: readonly Question[] = [
  {
    name: 'about-chain',
    title:
      'the 20 newest statements about a hub: speakers, act, stance, claims, day, documents, publishers, attribution chains',
    folder: 'about-chain',
    variables: aboutHub,
  },
  {
    name: 'about',
    title: 'the same without the attribution chains, which @neo4j/graphql cannot say',
    folder: 'about',
    variables: aboutHub,
  },
  {
    name: 'about-quiet',
    title: 'the same about an actor with 20 mentions',
    folder: 'about',
    variables: ({ quiet }) => ({ actor: quiet, first: pageLength }),
  },
  {
    name: 'about-thousand',
    title: 'the 1,000 newest statements about a hub, with the same around each',
    folder: 'about',
    variables: ({ hub }) => ({ actor: hub, first: 1_000 }),
  },
  {
    name: 'page-thousand',
    title: 'page 1,000 of the statements about a hub; compare it with about-quiet',
    folder: 'about',
    alone: true,
    variables: ({ hub, deepCursor }) => ({ actor: hub, first: pageLength, after: deepCursor }),
  },
  {
    name: 'about-as-of',
    title: 'the same about the hub, as of the instant when the last change was recorded',
    folder: 'about',
    alone: true,
    variables: ({ hub, lastRecorded }) => ({ actor: hub, first: pageLength, asOf: lastRecorded }),
  },
  {
    name: 'statement',
    title: 'one statement by id, with everything around it',
    folder: 'statement',
    variables: ({ statement }) => ({ statement }),
  },
  {
    name: 'filtered',
    title: 'accusations about a hub: how many, and the 20 newest with speakers and claims',
    folder: 'filtered',
    variables: aboutHub,
    pick: { 'neo4j-graphql': (answer) => (first(answer) as { items: unknown }).items },
  },
  {
    name: 'search',
    title: 'two words that stand in one of a hundred texts: the 20 best, with highlights and speakers',
    folder: 'search',
    variables: () => ({ text: 'licence committee', first: pageLength }),
  },
  {
    name: 'search-common',
    title: 'the same for a word that stands in one of ten texts',
    folder: 'search',
    variables: () => ({ text: 'company', first: pageLength }),
  },
  {
    name: 'search-filtered',
    title: 'the 20 best of the accusations in which a word of one in ten texts stands, with their speakers',
    folder: 'search-filtered',
    variables: (_, peer) => ({
      text: peer === 'claimgraph' ? 'company' : indexQueries('company').texts,
      first: pageLength,
    }),
  },
  {
    name: 'search-where',
    title: 'two words in statements about a hub: the 20 best, with highlights and speakers',
    folder: 'search',
    variables: ({ hub }) => ({
      text: 'licence committee',
      where: { statement: where(hub) },
      first: pageLength,
    }),
  },
  {
    name: 'match',
    title: 'whom a misspelt name may mean: the five best of all actors, with reasons',
    folder: 'match',
    variables: () => ({ name: 'Natonal Semiconductrs Limited' }),
  },
  {
    name: 'disputed',
    title: 'the 20 claims disputed last, with the newest statements of either side',
    folder: 'disputed',
    variables: () => ({ first: pageLength }),
  },
  {
    name: 'disputed-about',
    title: 'the same among the claims about a hub',
    folder: 'disputed',
    variables: ({ hub }) => ({ where: where(hub), first: pageLength }),
  },
  {
    name: 'assertions',
    title:
      'who said something about an actor with 20 mentions, how and how they stand to it, with documents and origins',
    folder: 'assertions',
    variables: ({ quiet }) => ({
      where: where(quiet),
      groupBy: ['SPEAKER', 'ACT', 'STANCE'],
      first: pageLength,
    }),
  },
  {
    name: 'assertions-hub',
    title: 'the same about a hub',
    folder: 'assertions',
    variables: ({ hub }) => ({
      where: where(hub),
      groupBy: ['SPEAKER', 'ACT', 'STANCE'],
      first: pageLength,
    }),
  },
  {
    name: 'facets',
    title: 'what is said about an actor with 20 mentions, counted by six fields',
    folder: 'facets',
    variables: ({ quiet }) => ({ where: where(quiet) }),
  },
  {
    name: 'facets-hub',
    title: 'the same about a hub',
    folder: 'facets',
    variables: ({ hub }) => ({ where: where(hub) }),
  },
  {
    name: 'timeline',
    title: 'the first 20 entries about an actor with 20 mentions, and counts by month',
    folder: 'timeline',
    variables: ({ quiet }) => ({ where: where(quiet), first: pageLength }),
  },
  {
    name: 'timeline-hub',
    title: 'the same about a hub',
    folder: 'timeline',
    variables: ({ hub }) => ({ where: where(hub), first: pageLength }),
  },
  {
    name: 'timeline-page',
    title: 'the first 20 entries about a hub, without counts',
    folder: 'timeline-page',
    variables: ({ hub }) => ({ where: where(hub), first: pageLength }),
  },
  {
    name: 'drawing',
    title: 'what lies within two steps of an actor with 20 mentions: 100 nodes',
    folder: 'drawing',
    variables: ({ quiet }) => ({ around: [quiet], depth: 2, budget: 100 }),
  },
  {
    name: 'drawing-hub',
    title: 'what lies within two steps of a hub: 100 nodes',
    folder: 'drawing',
    variables: ({ hub }) => ({ around: [hub], depth: 2, budget: 100 }),
  },
  {
    name: 'drawing-actors',
    title: 'who spoke about whom around a hub: 100 actors',
    folder: 'drawing',
    variables: ({ hub }) => ({ around: [hub], depth: 1, collapse: 'ACTORS', budget: 100 }),
  },
  {
    name: 'drawing-thousand',
    title:
      'a drawing of 1,000 nodes and their edges; the other peers give the 300 newest statements and what is around them',
    folder: 'drawing-thousand',
    variables: ({ hub }) => ({ around: [hub], actor: hub, first: 300, depth: 2, budget: 1_000 }),
    nearest: true,
  },
  {
    name: 'different',
    title: '20 parallel questions about a hub, each with a text that was never sent before',
    folder: 'different',
    variables: aboutHub,
    texts: differentTexts,
    connections: [20],
  },
  {
    name: 'drawing-actors-quiet',
    title: 'who spoke about whom around an actor with 20 mentions: 100 actors',
    folder: 'drawing',
    variables: ({ quiet }) => ({ around: [quiet], depth: 1, collapse: 'ACTORS', budget: 100 }),
  },
  {
    name: 'paths-quiet',
    title: 'how two actors with 20 mentions each are connected',
    folder: 'paths',
    variables: ({ quiet, otherQuiet }) => ({ from: quiet, to: otherQuiet }),
  },
  {
    name: 'paths-from-hub',
    title: 'how a hub is connected with an actor with 20 mentions',
    folder: 'paths',
    variables: ({ quiet, hub }) => ({ from: hub, to: quiet }),
  },
  {
    name: 'paths-hubs',
    title: 'how two hubs are connected',
    folder: 'paths',
    variables: ({ hub, otherHub }) => ({ from: hub, to: otherHub }),
  },
  {
    name: 'paths',
    title: 'how an actor with 20 mentions is connected with a hub',
    folder: 'paths',
    variables: ({ quiet, hub }) => ({ from: quiet, to: hub }),
  },
];

/** How a question is put to a peer over HTTP. */
export interface Request {
  readonly path: string;
  /** The body of the next request: the same each time unless the question has other texts. */
  readonly body: () => string;
}

const endings: Record<PeerName, string> = {
  claimgraph: 'graphql',
  'claimgraph-kept': 'graphql',
  'neo4j-graphql': 'graphql',
  bare: 'cypher',
  'bare-indexed': 'cypher',
};

/** The peer whose texts are put to this one. */
const speaksAs = (peer: PeerName): PeerName => (peer === 'claimgraph-kept' ? 'claimgraph' : peer);

function textFile(folder: string, peer: PeerName): string | undefined {
  const file = new URL(`${folder}/${peer}.${endings[peer]}`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The request by which a peer is asked; undefined if it has no way to answer. */
export function requestFor(question: Question, asked: PeerName, entry: Entry): Request | undefined {
  const peer = speaksAs(asked);
  const { folder, texts } = question;
  const text = question.alone && peer !== 'claimgraph' ? undefined : textFile(folder, peer);
  const next = texts ? texts(peer) : text === undefined ? undefined : () => text;
  if (!next) return undefined;
  const variables = question.variables(entry, peer);
  const write = (query: string) => JSON.stringify({ query, variables });
  const path = endings[peer] === 'cypher' ? `/${folder}` : peer === 'claimgraph' ? '/graphql' : '/';
  if (texts) return { path, body: () => write(next()) };
  const body = write(next());
  return { path, body: () => body };
}
