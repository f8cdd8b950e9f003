import { compareText, into, type NaiveGraph, type NaiveNode, out } from './graph.ts';
import { keyOf, newestFirst, orderNamed } from './order.ts';
import { retracted } from './retracted.ts';

interface Voice {
  readonly actor: NaiveNode;
  readonly polarity: string;
  readonly statement: NaiveNode;
}

/** Who takes which position on a claim, by polarity and the name of the actor. */
export function positions(graph: NaiveGraph, claim: NaiveNode) {
  const voices = into(graph, claim, 'EXPRESSES', ['Statement']).flatMap(({ node: statement, relationship }) =>
    out(graph, statement, 'ASSERTED_BY').map(
      ({ node: actor }): Voice => ({ actor, polarity: String(relationship.properties.polarity), statement }),
    ),
  );
  const keys = [...new Set(voices.map(({ actor, polarity }) => `${polarity}\n${nameKey(graph, actor)}`))];
  return keys.sort(compareText).map((key) =>
    position(
      graph,
      claim,
      voices.filter(({ actor, polarity }) => `${polarity}\n${nameKey(graph, actor)}` === key),
    ),
  );
}

function nameKey(graph: NaiveGraph, actor: NaiveNode): string {
  return keyOf(graph, actor, orderNamed('NAME_ASC'));
}

function position(graph: NaiveGraph, claim: NaiveNode, voices: readonly Voice[]) {
  const { actor, polarity } = voices[0] as Voice;
  const statements = voices.map(({ statement }) => statement).sort(newestFirst(graph));
  const days = (name: string): string[] =>
    statements.map(({ properties }) => properties[name]).filter((day): day is string => typeof day === 'string');
  return {
    id: `${claim.id}:${polarity}:${actor.id}`,
    polarity,
    actor,
    statements,
    count: statements.length,
    retractedCount: retracted(statements),
    firstOn: days('saidOnEarliest').sort(compareText)[0] ?? null,
    lastOn: days('saidOnLatest').sort(compareText).at(-1) ?? null,
  };
}
