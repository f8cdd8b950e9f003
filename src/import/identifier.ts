import { indexedLength } from '../model/property.ts';
import { readText } from '../model/value.ts';
import { items } from './draft.ts';
import { refuseUnknown } from './field.ts';
import type { Refuse } from './problem.ts';
import type { IdentifierRow } from './row.ts';

/** The unique key of an identifier. */
export function identifierKey(scheme: string, value: string): string {
  return `${scheme}\t${value}`;
}

/** Reads an actor's `identifiers`: schemes are lower case, and none stands twice. */
export function readIdentifiers(actorId: string, list: unknown, refuse: Refuse): IdentifierRow[] {
  const rows = new Map<string, IdentifierRow>();
  for (const { place, item, refuseHere } of items('identifiers', list, refuse)) {
    refuseUnknown(item, known, refuseHere);
    const scheme = part('scheme', item.scheme, refuseHere);
    const value = part('value', item.value, refuseHere);
    if (scheme === undefined || value === undefined) continue;
    if (!/^[a-z0-9][a-z0-9.-]*$/.test(scheme)) {
      refuseHere('scheme', `${JSON.stringify(scheme)} is not a lower-case name such as lei or iso-3166-1`);
    }
    const key = identifierKey(scheme, value);
    if (rows.has(key)) refuse(place, `lists ${scheme} ${value} twice`);
    rows.set(key, { actorId, key, scheme, value });
  }
  return [...rows.values()];
}

const known = new Set(['scheme', 'value']);

function part(name: string, value: unknown, refuse: Refuse): string | undefined {
  if (value === undefined || value === null) {
    refuse(name, 'is required');
    return undefined;
  }
  try {
    return readText({ longest: indexedLength }, value);
  } catch (error) {
    refuse(name, (error as Error).message);
    return undefined;
  }
}
