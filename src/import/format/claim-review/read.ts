import type { Source } from '../../source/source.ts';
import type { Item } from '../item.ts';
import { readJson } from '../json-documents.ts';
import { isJsonObject, type JsonObject, listOf } from '../json-value.ts';
import { NoClaimReview, recordsOf } from './record.ts';

/** What a ClaimReview may stand in: a feed, a graph, a list of items. */
const around = ['dataFeedElement', 'item', '@graph', 'itemListElement', 'mainEntity', 'hasPart'];

/** The records of the ClaimReviews in JSON-LD, wherever they stand in it: alone, in lists, graphs and data feeds. */
export async function* readClaimReviews(source: Source, onBytes: (count: number) => void): AsyncGenerator<Item> {
  for await (const found of readJson(source, onBytes)) {
    if (!('record' in found)) {
      yield found;
      continue;
    }
    const { place } = found;
    const reviews = [...reviewsIn(found.record)];
    if (reviews.length === 0) yield { place, skipped: 'no ClaimReview in it' };
    for (const review of reviews) yield* itemsOf(review, place);
  }
}

function* reviewsIn(value: unknown): Generator<JsonObject> {
  for (const element of listOf(value)) {
    if (!isJsonObject(element)) continue;
    if (listOf(element['@type']).some((type) => /(?:^|[/#:])ClaimReview$/.test(String(type)))) yield element;
    else for (const name of around) yield* reviewsIn(element[name]);
  }
}

function* itemsOf(review: JsonObject, place: Item['place']): Generator<Item> {
  try {
    for (const made of recordsOf(review)) yield { place, ...made, size: JSON.stringify(made.record).length };
  } catch (error) {
    if (!(error instanceof NoClaimReview)) throw error;
    yield { place, text: JSON.stringify(review), message: error.message };
  }
}
