import type { PeerName } from '../../peer/peer.ts';
import { type Part, parts } from './part.ts';

/** The parts of the question with this number: every number below 4,096 has parts of its own, and neighbours have few in common. */
function partsOf(number: number): Part[] {
  const chosen = (number * 2_731 + 1_365) % 2 ** parts.length;
  return parts.filter((_, place) => (chosen >> place) % 2 === 1);
}

const writers: Partial<Record<PeerName, (chosen: readonly Part[]) => string>> = {
  claimgraph: (chosen) => `query Different($actor: ID!, $first: Int!) {
  answer: actor(id: $actor) {
    name
    statementsAbout(first: $first) { edges { node { id ${chosen.map((part) => part.claimgraph).join(' ')} } } }
  }
}`,
  'neo4j-graphql': (chosen) => `query Different($actor: ID!, $first: Int!) {
  answer: actors(where: { id: { eq: $actor } }) {
    name
    statementsAbout: statementsAboutConnection(first: $first, sort: [{ node: { saidOnKey: DESC } }]) {
      edges { node { id ${chosen.map((part) => part.graphql).join(' ')} } }
    }
  }
}`,
  bare: (chosen) => `MATCH (actor:Node {id: $actor})<-[:ABOUT]-(statement:Statement)
WITH actor, statement
ORDER BY statement.saidOnKey DESC
LIMIT $first
RETURN actor.name AS name, collect(statement {${['.id', ...chosen.map((part) => part.cypher)].join(', ')}}) AS statementsAbout`,
};

/** Gives a question with a text of its own each time; undefined for a peer that cannot be asked. */
export function differentTexts(peer: PeerName): (() => string) | undefined {
  const write = writers[peer];
  if (!write) return undefined;
  let number = 0;
  return () => {
    number += 1;
    return write(partsOf(number));
  };
}
