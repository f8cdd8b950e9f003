import { type Candidate, type Content, type Description, type Link, labelOf, type Neighbourhood } from './candidate.ts';
import { collapse, type Speech } from './collapse.ts';
import { distancesFrom, neighboursOf } from './distance.ts';
import { type ListRow, readLists } from './read-neighbourhood.ts';
import type { DrawingRequest, Reach } from './request.ts';

type SpeakerRow = [
  id: string,
  type: string,
  label: string,
  kind: string | null,
  day: null,
  degree: number,
  made: number,
  about: number,
];
type SpeechRow = [
  id: string,
  key: string,
  earliest: string | null,
  latest: string | null,
  speakers: string[],
  targets: [id: string, stance: string | null][],
  status: string | null,
];
export type ActorNetworkRow = [
  starts: string[],
  rows: ListRow[],
  speakers: SpeakerRow[],
  speeches: SpeechRow[],
  actorSizes: number[],
  statementSizes: number[],
];

function readSpeech([id, key, earliest, latest, speakers, targets, status]: SpeechRow): Speech {
  const about = targets.map(([target, stance]) => ({ id: target, stance }));
  return { id, key, earliest, latest, speakers, targets: about, retracted: status === 'RETRACTED' };
}

/** The statements that the links stand for, at the speaker as made and at the target as about. */
function shownBy(links: readonly Link[]): Map<string, Map<string, number>> {
  const statements = new Map<string, Set<string>>();
  for (const { source, target, behind } of links) {
    for (const place of [`ASSERTED_BY ${source}`, `ABOUT ${target}`]) {
      const set = statements.get(place) ?? new Set();
      for (const id of behind) set.add(id);
      statements.set(place, set);
    }
  }
  const shown = new Map<string, Map<string, number>>();
  for (const [place, { size }] of statements) {
    const [type, id] = place.split(' ') as [string, string];
    shown.set(id, (shown.get(id) ?? new Map()).set(type, size));
  }
  return shown;
}

/** The actors whom a statement in the list of an actor joins to that actor. */
function otherEnds(speeches: ReadonlyMap<string, Speech>) {
  return (row: string, start: string): string[] => {
    const { speakers = [], targets = [] } = speeches.get(row) ?? {};
    const about = targets.map(({ id }) => id);
    return [...(speakers.includes(start) ? about : []), ...(about.includes(start) ? speakers : [])];
  };
}

/** Reads what `actorNetworkPiece` gives: the actors within the depth that a statement joins, and what they said about each other. */
export function readActorNetwork(
  row: ActorNetworkRow,
  request: DrawingRequest,
  reach: Reach,
): { read: Neighbourhood; content: Content } {
  const [found, listed, speakers, speechRows, actorSizes, statementSizes] = row;
  const fromStatements = request.around.length === 0;
  const speeches = new Map(speechRows.map(readSpeech).map((speech) => [speech.id, speech]));
  const links = collapse(speeches.values());
  const starts = fromStatements ? [...new Set(links.flatMap(({ source, target }) => [source, target]))].sort() : found;
  const distances = distancesFrom(starts, neighboursOf(links));
  const candidates = speakers
    .filter(([id]) => (distances.get(id) ?? Number.POSITIVE_INFINITY) <= request.depth)
    .map(([id, type, , , day, degree, made, about]): [string, Candidate] => {
      const busy = !fromStatements && made + about > reach.busy;
      return [id, { id, type, day, degree, busy }];
    });
  const known = new Map(candidates);
  const limits = [
    ...actorSizes.slice(1).map((size) => size > reach.ring),
    ...statementSizes.map((size) => size > reach.statements),
  ];
  const read: Neighbourhood = {
    starts: starts.filter((id) => known.has(id)),
    lists: fromStatements ? new Map() : readLists(found, listed, reach.window),
    candidates: known,
    links: links.filter(({ source, target }) => known.has(source) && known.has(target)),
    cut: limits.includes(true),
    beyond: 1,
    endsOf: otherEnds(speeches),
  };
  return { read, content: { descriptions: new Map(speakers.map(describe)), links, shownBy } };
}

function describe([id, , label, kind, , , made, about]: SpeakerRow): [string, Description] {
  const counts = new Map([
    ['ASSERTED_BY', made],
    ['ABOUT', about],
  ]);
  return [id, { label: labelOf(label), kind, status: null, counts }];
}
