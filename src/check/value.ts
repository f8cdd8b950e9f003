import type { Property } from '../model/property.ts';
import { readValue } from '../model/value.ts';
import type { Judgement } from './finding.ts';
import { shown } from './rule.ts';

type Wrong = Required<Pick<Judgement, 'field' | 'message'>>;

/** What is wrong with the values that are there, one by one, as an import would say; dates have a rule of their own. */
export function wrongValues(properties: readonly Property[], stored: Readonly<Record<string, unknown>>): Wrong[] {
  return properties
    .filter(({ kind, name }) => kind !== 'date' && stored[name] !== undefined && stored[name] !== null)
    .flatMap((property) => {
      const message = problemOf(property, stored[property.name]);
      return message === undefined ? [] : [{ field: property.name, message }];
    });
}

function problemOf(property: Property, stored: unknown): string | undefined {
  try {
    const read = readValue(property, stored)[property.name];
    return JSON.stringify(read) === JSON.stringify(stored)
      ? undefined
      : `${shown(stored)} is written as ${shown(read)}`;
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
}
