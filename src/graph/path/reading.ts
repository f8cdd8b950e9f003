import { type Compilation, fileAt, parametersOf } from '../../projection/compilation.ts';
import { type Cypher, cypher, join, Parameter } from '../../projection/cypher.ts';
import { wholeRange } from '../../projection/page.ts';
import { firstAs } from '../ring.ts';
import { longestPath, type PathMode, type PathReach, type PathRequest } from './request.ts';

const names = { this: 'this1', node: 'node1', edge: 'edge1' } as const;

/** The lists of an actor that a mode follows, with the label of those that have them. */
const lists: Readonly<
  Record<Exclude<PathMode, 'ALL'> | 'DOCUMENTS', readonly (readonly [path: string, label: string])[]>
> = {
  STATEMENTS: [
    ['actor/statements-made', 'Actor'],
    ['actor/statements-on-behalf', 'Actor'],
    ['actor/statements-received', 'Actor'],
    ['subject/statements-about', 'Actor'],
  ],
  ROLES: [
    ['path/role', 'Actor'],
    ['organisation/members', 'Organisation'],
    ['organisation/owns', 'Organisation'],
    ['organisation/parts', 'Organisation'],
    ['organisation/role-holders', 'Organisation'],
  ],
  REGULATION: [
    ['actor/actions-issued', 'Actor'],
    ['actor/regulated-by', 'Actor'],
  ],
  DOCUMENTS: [
    ['actor/documents-authored', 'Actor'],
    ['actor/documents-published', 'Actor'],
  ],
};

/** More relationships than any actor has; the greatest limit that the database takes. */
const everyActor = 2_147_483_647;

/** What the pieces of a search are made from. */
interface Search {
  readonly compilation: Compilation;
  readonly request: PathRequest;
  readonly reach: PathReach;
  readonly values: { readonly [Key in 'steps' | 'vias' | 'ring' | 'onward' | 'busy' | 'hub' | 'latest']: Parameter };
}

/** Statements are followed where they connect by themselves, and where documents or topics connect those who made them. */
function listsOf({ request: { mode, through } }: Search) {
  const modes = mode === 'ALL' ? (['STATEMENTS', 'ROLES', 'REGULATION'] as const) : [mode];
  const said = through.has('DOCUMENTS') || through.has('TOPICS') ? (['STATEMENTS'] as const) : [];
  const written = through.has('DOCUMENTS') ? (['DOCUMENTS'] as const) : [];
  return [...new Set([...modes, ...said, ...written])].flatMap((name) => lists[name]);
}

function nest({ compilation }: Search, path: string, parameters: Record<string, Parameter | Cypher>): Cypher {
  return fileAt(compilation, path).body({ ...names, parameters });
}

/** One list of the actor at `this1`; of what has a day only what may have begun before the end of the time asked for. */
function listPiece(
  { compilation, values }: Search,
  [path, label]: readonly [string, string],
  window: Parameter,
): Cypher {
  const file = fileAt(compilation, path);
  const dated = ['Statement', 'RegulatoryAction', 'Document'].includes(file.nodeLabel ?? '');
  const parameters = { ...parametersOf(file, wholeRange), ...(dated ? { to: values.latest } : {}) };
  const binding = { ...names, parameters };
  return cypher`['${path}', CASE WHEN this1:${label} THEN COLLECT {
${file.body(binding)}
ORDER BY ${file.order(binding)}
LIMIT ${window} + 1
RETURN node1
} ELSE [] END]`;
}

/** The lists of the actors of a ring: what they lead to, the first of every list before the second; and which of them were cut. */
function listStep(search: Search, step: number): Cypher {
  const { values, reach } = search;
  const from = `ring${step - 1}`;
  const window = new Parameter(reach.window[step - 1]);
  // The two actors are read whatever their degree; others only if they are no hubs.
  const hub = step === 1 ? [] : cypher`WITH this1\nWHERE COUNT { (this1)<--() } <= ${values.hub}\n`;
  const pieces = listsOf(search).map((list) => listPiece(search, list, window));
  return cypher`CALL (${from}) {
UNWIND CASE WHEN ${values.steps} >= ${String(step)} THEN ${from} ELSE [] END AS this1
${hub}UNWIND [
${join(pieces, ',\n')}
] AS list
UNWIND range(0, size(list[1]) - 1) AS place
WITH this1, list[0] AS path, place, list[1][place] AS node1
RETURN collect([this1.id, path, place, node1]) AS rows${String(step)}, [row IN collect([this1.id, path, place]) WHERE row[2] = ${window} | [row[0], row[1]]] AS cut${String(step)}
}
CALL (rows${String(step)}) {
UNWIND rows${String(step)} AS row
WITH row[3] AS node1, min(row[2]) AS place
ORDER BY place, node1.id
${firstAs(`found${step}`, values.vias)}
}`;
}

/** From what was found on to what it refers to, stands in and is filed under. */
function onwardStep(search: Search, step: number): Cypher {
  const { values, request } = search;
  const { onward: window, busy, latest: to } = values;
  const paths = [
    ...(request.mode === 'STATEMENTS' || request.mode === 'ALL' ? [nest(search, 'path/reply', { busy })] : []),
    ...(request.through.has('DOCUMENTS') ? [nest(search, 'path/document', { window, to })] : []),
    ...(request.through.has('TOPICS') ? [nest(search, 'path/topic', { window, to })] : []),
  ];
  const found = `found${step}`;
  if (paths.length === 0) return cypher`WITH *, [] AS onward${String(step)}`;
  const rows = join(
    paths.map((piece) => cypher`${piece}\nRETURN node1`),
    '\nUNION\n',
  );
  return cypher`CALL (${found}) {
UNWIND ${found} AS this1
CALL (this1) {
${rows}
}
WITH DISTINCT node1
ORDER BY node1.id
${firstAs(`onward${step}`, values.vias)}
}`;
}

/** The actors at the other ends, those that were not there before; the ones met most often are kept. */
function endStep(search: Search, step: number): Cypher {
  const { busy, ring } = search.values;
  const before = Array.from({ length: step }, (_, index) => `ring${index}`);
  const from = [`found${step}`, `onward${step}`];
  return cypher`CALL (${[...from, ...before].join(', ')}) {
UNWIND ${from.join(' + ')} AS this1
${nest(search, 'path/end', { busy })}
WITH node1, count(*) AS times
WHERE NOT node1 IN ${before.join(' + ')}
WITH node1, times
ORDER BY times DESC, node1.id
${firstAs(`ring${step}`, ring)}
}`;
}

/**
 * Reads what lies between two actors: all that was reached from both ends, the lists that were cut, and the sizes of the steps. It is one
 * expression, and reads no more than the reach allows.
 */
export function searchPiece(compilation: Compilation, request: PathRequest, reach: PathReach): Cypher {
  const { steps, vias, ring, onward, busy } = reach;
  const hub = request.through.has('HUBS') ? everyActor : request.hubsAbove;
  const latest = request.during?.latest === undefined ? wholeRange.to : `${request.during.latest}\n`;
  const values = Object.fromEntries(
    Object.entries({ steps, vias, ring, onward, busy, hub, latest }).map(([key, value]) => [key, new Parameter(value)]),
  ) as unknown as Search['values'];
  const search: Search = { compilation, request, reach, values };
  const numbers = Array.from({ length: longestPath / 2 }, (_, index) => index + 1);
  const all = (name: string) => numbers.map((step) => `${name}${step}`);
  const pieces = numbers.flatMap((step) => [listStep(search, step), onwardStep(search, step), endStep(search, step)]);
  const reached = nest(search, 'path/reached', { busy: values.busy, reached: ['reached'] });
  return cypher`COLLECT {
CALL () {
${nest(search, 'graph/around', { ids: new Parameter([request.from, request.to]) })}
RETURN collect(node1) AS ring0
}
${join(pieces, '\n')}
CALL (*) {
UNWIND ${['ring0', ...all('found'), ...all('onward'), ...all('ring')].join(' + ')} AS this1
WITH DISTINCT this1
RETURN collect(this1) AS reached
}
RETURN [COLLECT {
UNWIND reached AS this1
${reached}
RETURN node1
}, ${all('cut').join(' + ')}, [${[...all('found'), ...all('onward')].map((name) => `size(${name})`).join(', ')}], [${all(
    'ring',
  )
    .map((name) => `size(${name})`)
    .join(', ')}]]
}[0]`;
}
