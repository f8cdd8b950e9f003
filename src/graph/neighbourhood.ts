import { type Cypher, cypher, Parameter } from '../projection/cypher.ts';
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

/** How many nodes, and rows of lists, travel in a row. */
const packed = '100';

/** Reads what lies around the start, as far as the reach goes: clauses with a `value` in each of their rows, for `readNeighbourhood`. */
export function neighbourhoodPiece(reading: Reading): Cypher {
  const { names, pieces } = steps(reading);
  const reached = nest(reading, 'graph/reached', { busy: reading.reach.busy, reached: ['reached'] });
  return cypher`${startRing(reading)}
${startLists(reading, neighbourLists(reading.compilation), 1)}
${pieces.flatMap((piece) => [...piece, '\n'])}CALL (${names.join(', ')}) {
UNWIND ${names.join(' + ')} AS this1
WITH DISTINCT this1
RETURN collect(this1) AS reached
}
UNWIND range(0, CASE WHEN size(rows) > size(reached) THEN size(rows) ELSE size(reached) END, ${packed}) AS from
WITH unknown, [
CASE from WHEN 0 THEN [node IN ring0 | node.id] ELSE [] END,
CASE from WHEN 0 THEN [${names.map((name) => `size(${name})`).join(', ')}] ELSE [] END,
${listedIds(`rows[from..from + ${packed}]`)},
COLLECT {
UNWIND reached[from..from + ${packed}] AS this1
${reached}
RETURN node1
}
] AS value`;
}

/** Reads what is drawn of the nodes with the ids. */
export function contentPiece(reading: Reading, chosen: readonly string[], counted: boolean): Cypher {
  const { busy } = reading.reach;
  const ids = new Parameter(chosen);
  const drawn = nest(reading, 'graph/drawn', { busy, ids, drawn: ['drawn'] });
  const degrees = nest(reading, 'graph/degree', { busy, counted: new Parameter(counted) });
  return cypher`CALL () {
${nest(reading, 'graph/around', { ids })}
RETURN collect(node1) AS drawn
}
UNWIND drawn AS this1
RETURN COLLECT {
${drawn}
RETURN node1
}[0] AS content, COLLECT {
${degrees}
RETURN node1
} AS degrees`;
}
