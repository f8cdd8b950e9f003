import type { Property } from '../model/property.ts';
import { readInto, type Value } from '../model/value.ts';
import { Instant } from '../schema/scalar.ts';
import { nearest, valueHint } from './hint.ts';
import type { Refuse } from './problem.ts';

/** Whether a value is an object of a JSON text, not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the properties among the fields of an object and refuses those that are wrong or missing. */
export function readProperties(
  properties: readonly Property[],
  object: Readonly<Record<string, unknown>>,
  refuse: Refuse,
): Record<string, Value> {
  const read: Record<string, Value> = {};
  for (const property of properties) {
    const value = object[property.name] ?? property.fallback;
    if (value === undefined || value === null) {
      if (property.required) refuse(property.name, 'is required');
      continue;
    }
    try {
      readInto(read, property, value);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      refuse(property.name, error.message, valueHint(property, value));
    }
  }
  return read;
}

/** Refuses every field that is not among the known ones. */
export function refuseUnknown(object: object, known: ReadonlySet<string>, refuse: Refuse): void {
  for (const name of Object.keys(object)) {
    if (known.has(name)) continue;
    refuse(name, `is no field here; known are ${[...known].join(', ')}`, nearest(name, [...known]));
  }
}

/** The `recordedAt` of a record or an event; undefined where it has none, or a wrong one, which is refused. */
export function readInstant(value: unknown, refuse: Refuse): string | undefined {
  if (value === undefined || value === null) return undefined;
  try {
    return Instant.parseValue(value);
  } catch (error) {
    refuse('recordedAt', (error as Error).message);
    return undefined;
  }
}

/** The field `recordedAt`, or none. */
export function recordedWith(instant: string | undefined): { readonly recordedAt?: string } {
  return instant === undefined ? {} : { recordedAt: instant };
}
