import { type Cypher, cypher, Parameter } from '../projection/cypher.ts';
import { neighbourLists } from './neighbour-list.ts';
import { deepest } from './request.ts';
import { firstAs, listedIds, nest, type Reading, ringOfLists, ringWithin, startLists, startRing } from './ring.ts';

/** The lists from which it follows who spoke about whom. */
const speechLists = new Set(['actor/statements-made', 'subject/statements-about']);

/** From statements, a list of the given name, to the actors who made them or whom they are about. */
function actorsOf(reading: Reading, statements: string, distance: number): Cypher {
  return cypher`CALL (${statements}) {
UNWIND ${ringWithin(reading, statements, distance)} AS this1
${nest(reading, 'graph/voice')}
WITH node1, count(*) AS times
ORDER BY times DESC, node1.id
${firstAs(`actors${distance}`, reading.reach.ring)}
}`;
}

/** From the actors of a step to the statements that they made or that are about them; a busy actor's are not read. */
function statementsOf(reading: Reading, distance: number): Cypher {
  const actors = `actors${distance}`;
  return cypher`CALL (${actors}) {
UNWIND ${ringWithin(reading, actors, distance)} AS this1
${nest(reading, 'graph/spoken', { busy: reading.reach.busy, condition: reading.condition })}
WITH DISTINCT node1
ORDER BY node1.saidOnKey DESC
${firstAs(`statements${distance}`, reading.reach.statements)}
}`;
}

/**
 * The steps from actor to actor, as lists of actors and of statements. After the last step the statements of the actors it found are read too:
 * they hold what these said about each other. Where the drawing starts from statements, these are all there is.
 */
function steps(reading: Reading): { actors: string[]; statements: string[]; pieces: Cypher[] } {
  if (reading.request.around.length === 0)
    return { actors: ['actors1'], statements: ['ring0'], pieces: [actorsOf(reading, 'ring0', 1)] };
  const distances = Array.from({ length: deepest }, (_, index) => index + 1);
  return {
    actors: ['ring0', ...distances.map((distance) => `actors${distance}`)],
    statements: ['statements0', ...distances.map((distance) => `statements${distance}`)],
    pieces: [
      ringOfLists('statements0', reading.reach.statements),
      ...distances.flatMap((distance) => [
        actorsOf(reading, `statements${distance - 1}`, distance),
        statementsOf(reading, distance),
      ]),
    ],
  };
}

/**
 * Reads who spoke about whom around the start: the lists of the actors it starts from, what can be drawn of each actor in reach, and the
 * statements between them. It is one expression, and reads no more than the reach allows.
 * @param marked whether it tells which statements were retracted
 */
export function actorNetworkPiece(reading: Reading, marked: boolean): Cypher {
  const { actors, statements, pieces } = steps(reading);
  const lists = neighbourLists(reading.compilation).filter(({ file }) => speechLists.has(file.path));
  const distinct = (names: readonly string[], as: string): Cypher => cypher`CALL (${names.join(', ')}) {
UNWIND ${names.join(' + ')} AS this1
WITH DISTINCT this1
RETURN collect(this1) AS ${as}
}`;
  const described = (from: string, path: string, parameters = {}): Cypher => cypher`COLLECT {
UNWIND ${from} AS this1
${nest(reading, path, parameters)}
RETURN node1
}`;
  const sizes = (names: readonly string[]) => `[${names.map((name) => `size(${name})`).join(', ')}]`;
  return cypher`COLLECT {
${startRing(reading)}
${startLists(reading, lists, 0)}
${pieces.flatMap((piece) => [...piece, '\n'])}${distinct(actors, 'speakers')}
${distinct(statements, 'speeches')}
RETURN [[node IN ring0 | node.id], ${listedIds('rows')}, ${described('speakers', 'graph/speaker')}, ${described('speeches', 'graph/speech', { marked: new Parameter(marked) })}, ${sizes(actors)}, ${sizes(statements)}]
}[0]`;
}
