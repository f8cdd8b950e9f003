import { type Cypher, cypher } from '../projection/cypher.ts';
import { neighbourLists } from './neighbour-list.ts';
import { deepest } from './request.ts';
import {
  allowed,
  firstAs,
  listedIds,
  nest,
  type Reading,
  ringOfLists,
  ringWithin,
  startLists,
  startRing,
} from './ring.ts';

/** A step outwards from all nodes of a ring, through those that are not busy; the ones reached most often are kept. */
function step(reading: Reading, distance: number): Cypher {
  const [from, to] = [`ring${distance - 1}`, `ring${distance}`];
  const beside = nest(reading, 'graph/beside', { busy: reading.reach.busy, condition: allowed(reading) });
  return cypher`CALL (${from}) {
UNWIND ${ringWithin(reading, from, distance)} AS this1
${beside}
WITH node1, count(*) AS times
ORDER BY times DESC, node1.id
${firstAs(to, reading.reach.ring)}
}`;
}

/** The steps of a drawing: from given nodes the first step reads their lists, from statements that were found it does not. */
function steps(reading: Reading): { names: string[]; pieces: Cypher[] } {
  const { around } = reading.request;
  const names = ['ring0'];
  const pieces: Cypher[] = [];
  for (let distance = 1; distance <= deepest; distance += 1) {
    const listed = distance === 1 && around.length > 0;
    pieces.push(listed ? ringOfLists('ring1', reading.reach.ring) : step(reading, distance));
    names.push(`ring${distance}`);
  }
  return { names, pieces };
}

/**
 * Reads what lies around the start: a pair of the lists of the nodes it starts from, and of what can be drawn of each node in
 * reach. It is one expression, and reads no more than the reach allows.
 */
export function neighbourhoodPiece(reading: Reading): Cypher {
  const { names, pieces } = steps(reading);
  const { busy } = reading.reach;
  const candidate = nest(reading, 'graph/candidate', { busy, drawn: ['reached'] });
  const degrees = nest(reading, 'graph/degree', { busy });
  return cypher`COLLECT {
${startRing(reading)}
${startLists(reading, neighbourLists(reading.compilation), 1)}
${pieces.flatMap((piece) => [...piece, '\n'])}CALL (${names.join(', ')}) {
UNWIND ${names.join(' + ')} AS this1
WITH DISTINCT this1
RETURN collect(this1) AS reached
}
RETURN [[node IN ring0 | node.id], ${listedIds}, COLLECT {
UNWIND reached AS this1
RETURN [COLLECT {
${candidate}
RETURN node1
}[0], COLLECT {
${degrees}
RETURN node1
}]
}, [${names.map((name) => `size(${name})`).join(', ')}]]
}[0]`;
}
