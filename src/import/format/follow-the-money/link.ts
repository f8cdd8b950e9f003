import type { NounName } from '../../../model/noun.ts';
import type { SeenIds } from '../../stream/seen.ts';
import { dayOf, shortened } from '../json-value.ts';
import { type Entity, ends, filled, first, texts } from './entity.ts';

/** The properties that the ends of a link stand in: from the one that has the relationship here to the other. */
const linkSchemas: Readonly<Record<string, readonly [from: string, to: string]>> = {
  Directorship: ['director', 'organization'],
  Employment: ['employee', 'employer'],
  Membership: ['member', 'organization'],
  Ownership: ['asset', 'owner'],
};

/** Whether entities of a schema are read with one of those that they link. */
export function isLink(schema: string): boolean {
  return schema in linkSchemas;
}

/** A link as it is kept until its entity comes. */
interface Link {
  readonly schema: string;
  readonly to: string;
  readonly role: string | undefined;
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** The links between actors, by the one that they are written with; they are held in memory. */
export interface Links {
  /** Takes a link; false for any other entity. */
  add(entity: Entity): boolean;
  /** The relationships of an actor's record, of those links that the model can say. */
  of(id: string, noun: NounName, known: SeenIds): Record<string, unknown>;
}

/** Makes an empty collection. */
export function linksBetween(): Links {
  const byId = new Map<string, Link[]>();
  return {
    add(entity) {
      const link = linkSchemas[entity.schema];
      if (!link) return false;
      for (const id of ends(entity, link[0])) {
        for (const to of ends(entity, link[1])) byId.set(id, [...(byId.get(id) ?? []), linkTo(entity, to)]);
      }
      return true;
    },
    of(id, noun, known) {
      const found: Record<'roles' | 'memberOf' | 'ownedBy', Link[]> = { roles: [], memberOf: [], ownedBy: [] };
      for (const link of byId.get(id) ?? []) {
        if (whyLost(link.schema, id, link.to, known) === undefined) found[fieldOf(link, noun)].push(link);
      }
      return filled(Object.fromEntries(Object.entries(found).map(([field, links]) => [field, entries(field, links)])));
    },
  };
}

/** What the relationships that a link stands for are counted as where the model cannot say them: a text for each. */
export function lostOf(entity: Entity, known: SeenIds): string[] {
  const { schema } = entity;
  const [from, to] = (linkSchemas[schema] ?? []).map((property) => ends(entity, property));
  if (!from?.length || !to?.length) return [`${schema}s that lack an end`];
  return from.flatMap((id) => to.flatMap((other) => whyLost(schema, id, other, known) ?? []));
}

function whyLost(schema: string, from: string, to: string, known: SeenIds): string | undefined {
  if (!isActor(from, known)) return `${schema}s that start at ${endText(from, known)}`;
  if (known.get(to)?.loadedAs !== 'Organisation') return `${schema}s that lead to ${endText(to, known)}`;
  return from === to ? `${schema}s that lead back to where they start` : undefined;
}

/** What stands at an end that is none. */
export function endText(id: string, known: SeenIds): string {
  const end = known.get(id);
  if (end === undefined) return 'nobody in these files';
  return end.loadedAs === undefined ? 'something that has no counterpart' : `a ${end.loadedAs}`;
}

/** Whether the files have an actor of the id. */
export function isActor(id: string, known: SeenIds): boolean {
  const noun = known.get(id)?.loadedAs;
  return noun === 'Person' || noun === 'Organisation' || noun === 'Group';
}

function linkTo(entity: Entity, to: string): Link {
  return {
    schema: entity.schema,
    to,
    role: texts(entity, 'role', 'summary', 'description').join('; ') || undefined,
    from: dayOf(first(entity, 'startDate', 'date')),
    until: dayOf(first(entity, 'endDate')),
  };
}

function fieldOf({ schema }: Link, noun: NounName): 'roles' | 'memberOf' | 'ownedBy' {
  if (schema === 'Ownership') return 'ownedBy';
  return noun === 'Person' ? 'roles' : 'memberOf';
}

/** Between two nodes there is one relationship: it holds all roles, from the first beginning to the last end. */
function entries(field: string, links: readonly Link[]): object[] {
  return [...grouped(links)].map(([node, same]) => {
    const [starts, stops] = [
      same.flatMap(({ from }) => from ?? []).sort(),
      same.flatMap(({ until }) => until ?? []).sort(),
    ];
    const roles = [...new Set(same.flatMap(({ role }) => role ?? []))].join('; ');
    return filled({
      node,
      title: field === 'roles' && roles !== '' ? shortened(roles) : undefined,
      from: starts.length === same.length ? starts[0] : undefined,
      to: stops.length === same.length ? stops.at(-1) : undefined,
    });
  });
}

function grouped(links: readonly Link[]): Map<string, Link[]> {
  const byEnd = new Map<string, Link[]>();
  for (const link of links) byEnd.set(link.to, [...(byEnd.get(link.to) ?? []), link]);
  return byEnd;
}
