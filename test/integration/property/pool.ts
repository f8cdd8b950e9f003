import type { NaiveGraph } from '../../naive/graph.ts';
import { typesOf } from '../../naive/neighbour.ts';
import { dates, days, instants } from '../../naive/word.ts';

/** What the data hold, to ask for things that are there. */
export interface Pool {
  readonly ids: readonly string[];
  /** The ids that a where input may name. */
  idsOf(where: string): readonly string[];
  /** The texts of a property, of nodes and relationships alike. */
  textsOf(property: string): readonly string[];
  readonly dates: readonly string[];
  readonly days: readonly string[];
  readonly instants: readonly string[];
  readonly numbers: readonly number[];
}

const isText = (value: unknown): value is string => typeof value === 'string';
const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Collects what the graph holds. */
export function poolOf({ nodes, relationships, identifiers }: NaiveGraph): Pool {
  const things = [
    ...nodes,
    ...relationships,
    ...identifiers.map(({ scheme, value }) => ({ properties: { scheme, value } })),
  ];
  const values = things.flatMap(({ properties }) => Object.entries(properties) as [string, unknown][]);
  const named = (name: string) => values.filter(([own]) => own === name).flatMap(([, value]) => value);
  return {
    ids: nodes.map(({ id }) => id),
    idsOf: (where) => nodes.filter(({ type }) => typesOf(where)?.includes(type)).map(({ id }) => id),
    textsOf: (property) => distinct(named(property).filter(isText)),
    dates: distinct([...dates, ...['saidOn', 'publishedOn', 'on', 'from', 'to'].flatMap(named).filter(isText)]),
    days,
    instants: distinct([...instants, ...named('recordedAt').filter(isText), '2025-03-01T01:00:00.001+01:00']),
    numbers: distinct([...named('value').filter((value): value is number => typeof value === 'number'), 1, 34.5]),
  };
}
