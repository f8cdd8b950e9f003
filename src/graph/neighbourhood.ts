import { type Cypher, cypher } from '../projection/cypher.ts';
import { neighbourLists } from './neighbour-list.ts';
import { allowed, listedIds, nest, type Reading, ringOfLists, startLists, startRing } from './ring.ts';

/** A step outwards from all nodes of a ring, through those that are not busy; the ones reached most often are kept. */
function step(reading: Reading, from: string, to: string): Cypher {
  const beside = nest(reading, 'graph/beside', { busy: reading.reach.busy, condition: allowed(reading) });
  return cypher`CALL (${from}) {
UNWIND ${from} AS this1
${beside}
WITH node1, count(*) AS times
ORDER BY times DESC, node1.id
LIMIT ${reading.reach.ring} + 1
RETURN collect(node1) AS ${to}
}`;
}

/** The steps of a drawing: from given nodes the first step reads their lists, from statements that were found it does not. */
function steps(reading: Reading): { names: string[]; pieces: Cypher[] } {
  const { depth, around } = reading.request;
  const names = ['ring0'];
  const pieces: Cypher[] = [];
  for (let distance = 1; distance <= depth; distance += 1) {
    const [from, to] = [`ring${distance - 1}`, `ring${distance}`];
    const listed = distance === 1 && around.length > 0;
    pieces.push(listed ? ringOfLists(to, reading.reach.ring) : step(reading, from, to));
    names.push(to);
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
  const degrees = nest(reading, 'graph/degree', { busy }, 'degree1');
  return cypher`COLLECT {
${startRing(reading)}
${startLists(reading, neighbourLists(reading.compilation))}
${pieces.flatMap((piece) => [...piece, '\n'])}CALL (${names.join(', ')}) {
UNWIND ${names.join(' + ')} AS this1
WITH DISTINCT this1
RETURN collect(this1) AS reached
}
RETURN [[node IN ring0 | node.id], ${listedIds}, COLLECT {
UNWIND reached AS this1
${candidate}
RETURN [node1, COLLECT {
${degrees}
RETURN degree1
}]
}, [${names.map((name) => `size(${name})`).join(', ')}]]
}[0]`;
}
