import { isObject } from '../import/field.ts';
import type { Fields } from './plan.ts';

/** The record without its nulls, also in its lists: null takes a value away, and a field that a record cannot have is not there either. */
export function withoutNulls(record: Fields): Fields {
  const kept = Object.entries(record).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([name, value]) => [name, Array.isArray(value) ? value.map(inList) : value]));
}

function inList(item: unknown): unknown {
  return isObject(item) ? withoutNulls(item) : item;
}
