import type { Source } from '../../source/source.ts';
import type { Item } from '../item.ts';
import { readJson } from '../json-documents.ts';
import { isJsonObject, type JsonObject, listOf } from '../json-value.ts';
import { NoClaimReview, recordsOf } from './record.ts';

/** The records of the ClaimReviews in JSON-LD, wherever they stand in it: alone, in lists, graphs and data feeds. */
export async function* readClaimReviews(source: Source, onBytes: (count: number) => void): AsyncGenerator<Item> {
  for await (const found of readJson(source, onBytes)) {
    if (!('record' in found)) {
      yield found;
      continue;
    }
    const { place } = found;
    const objects = [...objectsIn(found.record)];
    const reviews = objects.filter(isReview);
    const named = new Map(objects.filter(isNamed).map((object) => [object['@id'], object]));
    if (reviews.length === 0) yield { place, skipped: 'no ClaimReview in it' };
    for (const review of reviews) yield* itemsOf(linked(review, named), place);
  }
}

type Named = JsonObject & { readonly '@id': string };

/** Whether it says more than which thing it is, and of which type. */
function isDescribed(object: JsonObject): boolean {
  return Object.keys(object).some((name) => name !== '@id' && name !== '@type');
}

function isNamed(object: JsonObject): object is Named {
  return typeof object['@id'] === 'string' && isDescribed(object);
}

/** All objects within a value, itself included. */
function* objectsIn(value: unknown): Generator<JsonObject> {
  for (const element of listOf(value)) {
    if (Array.isArray(element)) yield* objectsIn(element);
    if (!isJsonObject(element)) continue;
    yield element;
    for (const inner of Object.values(element)) yield* objectsIn(inner);
  }
}

function isReview(object: JsonObject): boolean {
  return isDescribed(object) && listOf(object['@type']).some((type) => /(?:^|[/#:])ClaimReview$/.test(String(type)));
}

/** A review with what it and the thing it reviews name by nothing but an `@id`, as it is described elsewhere in the same JSON. */
function linked(review: JsonObject, named: ReadonlyMap<string, JsonObject>): JsonObject {
  const found = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(found);
    return isJsonObject(value) && !isDescribed(value) ? (named.get(String(value['@id'])) ?? value) : value;
  };
  const within = (object: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(object).map(([name, value]) => [name, found(value)]));
  const { itemReviewed, ...rest } = within(review);
  return { ...rest, itemReviewed: listOf(itemReviewed).map((item) => (isJsonObject(item) ? within(item) : item)) };
}

function* itemsOf(review: JsonObject, place: Item['place']): Generator<Item> {
  try {
    for (const made of recordsOf(review)) yield { place, ...made, size: JSON.stringify(made.record).length };
  } catch (error) {
    if (!(error instanceof NoClaimReview)) throw error;
    yield { place, text: JSON.stringify(review), message: error.message };
  }
}
