import { compareText, type NaiveGraph, type NaiveNode, out } from './graph.ts';

const before = '0000-01-01';
const after = '9999-12-31';
const steps = ['PROPOSED', 'ANNOUNCED', 'ADOPTED', 'IN_FORCE'];

interface Happening {
  readonly event: NaiveNode;
  readonly kind: string;
  readonly first: string;
  readonly last: string;
  /** How far a step of the usual course leads; other events have none. */
  readonly step: number;
}

/** The events of an action in the order of time, and within the same days in the order of an action's life; open beginnings first, undated ones last. */
export function eventsInOrder(graph: NaiveGraph, action: NaiveNode): NaiveNode[] {
  const latest = ({ properties }: NaiveNode) => String(properties.onLatest ?? '9999-99-99');
  const earliest = ({ properties }: NaiveNode) =>
    String(properties.onEarliest ?? (properties.onLatest === undefined ? '9999-99-99' : before));
  return out(graph, action, 'HAS_EVENT')
    .map(({ node }) => node)
    .sort(
      (left, right) =>
        compareText(earliest(left), earliest(right)) ||
        compareText(latest(left), latest(right)) ||
        stage(left) - stage(right) ||
        compareText(left.id, right.id),
    );
}

function stage({ properties }: NaiveNode): number {
  const step = steps.indexOf(String(properties.kind));
  return step < 0 ? steps.length : step;
}

function happenings(graph: NaiveGraph, action: NaiveNode): Happening[] {
  return out(graph, action, 'HAS_EVENT')
    .map(({ node: event }) => ({
      event,
      kind: String(event.properties.kind),
      first: String(event.properties.onEarliest ?? before),
      last: String(event.properties.onLatest ?? after),
      step: steps.indexOf(String(event.properties.kind)),
    }))
    .filter(({ kind }) => kind !== 'AMENDED' && kind !== 'DECISION_DUE')
    .sort(inCourse);
}

/** In the order of time, in which what has no known beginning comes first. */
function inCourse(left: Happening, right: Happening): number {
  return (
    compareText(left.first, right.first) ||
    compareText(left.last, right.last) ||
    stage(left.event) - stage(right.event) ||
    compareText(left.event.id, right.event.id)
  );
}

/** Every way in which the events may have fallen on days, as far as the days at the ends of their spans show. */
function* courses(all: readonly Happening[], index = 0): Generator<string[]> {
  const one = all[index];
  if (!one) {
    yield [];
    return;
  }
  const ends = new Set(all.flatMap(({ first, last }) => [first, last]));
  const days = [...ends].filter((day) => day >= one.first && day <= one.last);
  for (const rest of courses(all, index + 1)) for (const day of days) yield [day, ...rest];
}

/** A step does not come after a later step of the usual course, unless it must. */
function plausible(all: readonly Happening[], days: readonly string[]): boolean {
  return all.every((one, index) =>
    all.every((other, place) => {
      if (one.step < 0 || other.step <= one.step) return true;
      const must = one.first > other.last;
      return must || String(days[index]) <= String(days[place]);
    }),
  );
}

function statusOf(all: readonly Happening[], days: readonly string[], today: string): string {
  let latest = -1;
  all.forEach((_one, index) => {
    const day = String(days[index]);
    if (day <= today && (latest < 0 || day >= String(days[latest]))) latest = index;
  });
  return all[latest]?.kind ?? 'NOT_STARTED';
}

/** Where an action stands on a day: the last event that may have happened tells; it is certain if every course says the same. */
export function statusOn(graph: NaiveGraph, action: NaiveNode, day: string | null | undefined) {
  const today = day ?? new Date().toISOString().slice(0, 10);
  const all = happenings(graph, action);
  const last = all.filter(({ first }) => first <= today).at(-1);
  const status = last?.kind ?? 'NOT_STARTED';
  // A day that is asked for between the ends of two spans is a possible day too.
  const possible = [...courses(withDay(all, today))].filter((days) => plausible(all, days.slice(0, all.length)));
  return {
    status,
    since: last?.event.properties.on ?? null,
    event: last?.event ?? null,
    certain: possible.every((days) => statusOf(all, days.slice(0, all.length), today) === status),
  };
}

function withDay(all: readonly Happening[], day: string): Happening[] {
  const [one] = all;
  return one ? [...all, { ...one, first: day, last: day, step: -1 }] : [];
}
