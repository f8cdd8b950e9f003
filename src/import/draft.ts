import { idProblem } from '../model/id.ts';
import type { NounName } from '../model/noun.ts';
import type { Property } from '../model/property.ts';
import type { RelationshipKind } from '../model/relationship.ts';
import type { Value } from '../model/value.ts';
import { isObject, readInstant, readProperties, recordedWith, refuseUnknown } from './field.ts';
import type { Refuse } from './problem.ts';
import type { IdentifierRow } from './row.ts';

/** One entry of a relationship field: the node at the other end and the properties of the relationship. */
export interface Entry {
  /** Where it stands in the record, such as `about[1]`. */
  readonly place: string;
  readonly node: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** An event within a regulatory action. */
export interface EventDraft {
  readonly id: string;
  /** Absent where it was recorded with its action. */
  readonly recordedAt?: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** A record whose single values are right; the rules that look at several of them come next. */
export interface Draft {
  readonly id: string;
  readonly noun: NounName;
  readonly properties: Readonly<Record<string, Value>>;
  readonly entries: ReadonlyMap<RelationshipKind, readonly Entry[]>;
  readonly events: readonly EventDraft[];
  readonly identifiers: readonly IdentifierRow[];
}

/** Reads the entries of one relationship field; entries that are wrong are refused and left out. */
export function readEntries(kind: RelationshipKind, list: unknown, refuse: Refuse): Entry[] {
  const known = knownOf(kind.properties, 'node');
  const entries: Entry[] = [];
  for (const { place, item, refuseHere } of items(kind.field, list, refuse)) {
    refuseUnknown(item, known, refuseHere);
    const properties = readProperties(kind.properties, item, refuseHere);
    const problem = idProblem(item.node);
    if (problem === undefined) entries.push({ place, node: item.node as string, properties });
    else refuseHere('node', problem);
  }
  return entries;
}

/** Reads the nodes that are written within their owner's record. */
export function readNested(
  field: string,
  properties: readonly Property[],
  list: unknown,
  refuse: Refuse,
): EventDraft[] {
  const known = knownOf(properties, 'id', 'recordedAt');
  return items(field, list, refuse).flatMap(({ item, refuseHere }) => {
    refuseUnknown(item, known, refuseHere);
    const problem = idProblem(item.id);
    if (problem !== undefined) refuseHere('id', problem);
    const read = readProperties(properties, item, refuseHere);
    const recorded = recordedWith(readInstant(item.recordedAt, refuseHere));
    return problem === undefined ? [{ id: item.id as string, ...recorded, properties: read }] : [];
  });
}

const knownNames = new Map<readonly Property[], ReadonlySet<string>>();

/** The names of fields: these, and those of the properties. */
function knownOf(properties: readonly Property[], ...more: readonly string[]): ReadonlySet<string> {
  const known = knownNames.get(properties) ?? new Set([...more, ...properties.map(({ name }) => name)]);
  knownNames.set(properties, known);
  return known;
}

interface Item {
  readonly place: string;
  readonly item: Readonly<Record<string, unknown>>;
  readonly refuseHere: Refuse;
}

/** The objects of a list, each with its place; anything else is refused. */
export function items(field: string, list: unknown, refuse: Refuse): Item[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    refuse(field, 'must be a list');
    return [];
  }
  const objects: Item[] = [];
  list.forEach((item: unknown, index) => {
    const place = `${field}[${index}]`;
    if (isObject(item)) objects.push({ place, item, refuseHere: (name, ...why) => refuse(`${place}.${name}`, ...why) });
    else refuse(place, 'must be an object');
  });
  return objects;
}
