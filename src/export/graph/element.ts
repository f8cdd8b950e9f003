import { type Days, edtfDays } from '../../model/edtf.ts';
import { relationshipId } from '../../model/id.ts';
import { type NounName, nouns } from '../../model/noun.ts';
import { type Property, storedNames } from '../../model/property.ts';
import { relationshipKinds } from '../../model/relationship.ts';
import type { JsonRecord } from '../../model/to-record.ts';
import { entriesOf } from '../entry.ts';

/** What an element of a graph holds, by name: a date with its earliest and latest day, a list as the text of a JSON list. */
export type Values = Readonly<Record<string, string | number>>;

/** When an element of a graph is there, as far as that is known; without a day it always is. */
export interface Interval {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

export interface GraphNode {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly values: Values;
  readonly interval: Interval;
}

export interface GraphEdge {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly values: Values;
  readonly interval: Interval;
}

/** Nodes and edges that one record stands for: its own node, and one for each of its events. */
export interface Elements {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** A column of a table, or a key of a file for drawing. */
export interface Column {
  readonly name: string;
  readonly isNumber: boolean;
}

/** Every name that the values of a node may have, in the order of the model. */
export const nodeColumns: readonly Column[] = columns([...Object.values(nouns).map(({ properties }) => properties)]);

/** Every name that the values of an edge may have, in the order of the model. */
export const edgeColumns: readonly Column[] = [
  ...columns(relationshipKinds.map(({ properties }) => properties)),
  { name: 'order', isNumber: true },
];

function columns(lists: readonly (readonly Property[])[]): Column[] {
  const found = new Map<string, Column>([['recordedAt', { name: 'recordedAt', isNumber: false }]]);
  for (const property of lists.flat()) {
    const isNumber = property.kind === 'number' || property.kind === 'count';
    for (const name of storedNames(property)) found.set(name, { name, isNumber });
  }
  return [...found.values()];
}

const labelled = ['name', 'title', 'text', 'url', 'kind'];

/** The nodes and edges of a record. */
export function elementsOf(record: JsonRecord): Elements {
  const own = nodeOf(record);
  const events = ((record.events ?? []) as JsonRecord[]).map((event) =>
    nodeOf({ recordedAt: record.recordedAt, ...event, type: 'ActionEvent' }),
  );
  return { nodes: [own, ...events], edges: edgesOf(record, own.interval) };
}

function nodeOf(record: JsonRecord): GraphNode {
  const noun = nouns[record.type as NounName];
  const values = valuesOf(noun.properties, record);
  const label = labelled.map((name) => values[name]).find((value) => value !== undefined);
  return {
    id: record.id,
    type: record.type,
    label: String(label ?? record.id),
    values: { recordedAt: String(record.recordedAt), ...values },
    interval: daysOf(noun.properties, values),
  };
}

function edgesOf(record: JsonRecord, said: Interval): GraphEdge[] {
  const orders = new Map<string, number>();
  return entriesOf(record).map(({ kind, targetId, entry }) => {
    const place = `${kind.type} ${targetId}`;
    const order = orders.get(place) ?? 0;
    orders.set(place, order + 1);
    const values = valuesOf(kind.properties, entry);
    const own = daysOf(kind.properties, values);
    return {
      id: relationshipId(record.id, kind.type, targetId, kind.spans ? order : undefined),
      type: kind.type,
      source: record.id,
      target: targetId,
      values: kind.spans ? { ...values, order } : values,
      // What a statement says, it says when it is said.
      interval: own.start === undefined && own.end === undefined ? said : own,
    };
  });
}

function valuesOf(properties: readonly Property[], written: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(
    properties.flatMap(({ name, kind }): [string, string | number][] => {
      const value = written[name];
      if (value === undefined) return [];
      if (Array.isArray(value)) return [[name, JSON.stringify(value)]];
      if (kind !== 'date') return [[name, value as string | number]];
      const { earliest, latest } = daysOfText(String(value));
      return [
        [name, String(value)],
        ...(earliest === undefined ? [] : ([[`${name}Earliest`, earliest]] as [string, string][])),
        ...(latest === undefined ? [] : ([[`${name}Latest`, latest]] as [string, string][])),
      ];
    }),
  );
}

/** Days by the texts that came last: a graph of a million dates has few different ones, and parsing takes long. */
const knownDays = new Map<string, Days>();
const mostKnown = 50_000;

function daysOfText(text: string): Days {
  let days = knownDays.get(text);
  if (days === undefined) {
    if (knownDays.size >= mostKnown) knownDays.clear();
    days = edtfDays(text);
    knownDays.set(text, days);
  }
  return days;
}

/** From the first day that the dates may mean to the last one. */
function daysOf(properties: readonly Property[], values: Values): Interval {
  const dates = properties.filter(({ kind, name }) => kind === 'date' && values[name] !== undefined);
  const [first] = dates.filter(({ name }) => name !== 'to');
  const [last] = dates.filter(({ name }) => name !== 'from');
  return {
    ...(first ? { start: values[`${first.name}Earliest`] as string | undefined } : {}),
    ...(last ? { end: values[`${last.name}Latest`] as string | undefined } : {}),
  };
}
