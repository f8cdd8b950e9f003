import { dayAt } from './calendar.ts';
import { mention } from './mention.ts';
import type { Random } from './random.ts';
import { distinct, type Entry, type GeneratedRecord } from './record.ts';
import { idOf, type Shape } from './shape.ts';
import { sentence, subjectOf } from './vocabulary.ts';

const documentKinds = ['ARTICLE', 'ARTICLE', 'ARTICLE', 'PRESS_RELEASE', 'REPORT', 'BROADCAST', 'SOCIAL_POST'];
const actionKinds = ['EXPORT_CONTROL', 'SANCTION', 'FINE', 'INVESTIGATION', 'REVIEW', 'GUIDANCE', 'BAN'];

/** One or two topics. */
export function topicsOf(shape: Shape, chance: Random): Entry[] {
  const topic = (): Entry => ({ node: idOf('topic', chance.skewed(shape.topics)) });
  return distinct(chance.chance(0.4) ? [topic(), topic()] : [topic()]);
}

/** The topics: a twelfth of them broad ones, the others below one of those. */
export function* topics(shape: Shape, chance: Random): Generator<GeneratedRecord> {
  const broad = Math.ceil(shape.topics / 12);
  for (let number = 0; number < shape.topics; number += 1) {
    const broader = number < broad ? [] : [{ node: idOf('topic', number % broad) }];
    yield {
      type: 'Topic',
      id: idOf('topic', number),
      name: `${subjectOf(chance)} ${number}`,
      scheme: 'bench',
      broader,
    };
  }
}

/** The documents, in the order of their days; every tenth is a copy of one shortly before it. */
export function* documents(shape: Shape, chance: Random): Generator<GeneratedRecord> {
  for (let number = 0; number < shape.documents; number += 1) {
    const copied = number > 20 && chance.chance(0.1);
    yield {
      type: 'Document',
      id: idOf('document', number),
      url: `https://news.example/${number}`,
      title: `${subjectOf(chance)}: report ${number}`,
      kind: chance.pick(documentKinds),
      publishedOn: dayAt(number / shape.documents, chance),
      language: 'en',
      reliability: chance.pick(['USUALLY_RELIABLE', 'FAIRLY_RELIABLE', 'CANNOT_BE_JUDGED']),
      publishedBy: [{ node: idOf('publisher', chance.skewed(shape.publishers)) }],
      authoredBy: chance.chance(0.3) ? [{ node: idOf('actor', chance.below(shape.actors)) }] : [],
      syndicatedFrom: copied ? [{ node: idOf('document', number - 1 - chance.below(20)) }] : [],
      topics: topicsOf(shape, chance),
    };
  }
}

/** The regulatory actions, each with one to three events. */
export function* actions(shape: Shape, chance: Random): Generator<GeneratedRecord> {
  for (let number = 0; number < shape.actions; number += 1) {
    const id = idOf('action', number);
    const day = dayAt(number / shape.actions, chance);
    const kinds = ['ANNOUNCED', 'ADOPTED', 'IN_FORCE'].slice(0, 1 + chance.below(3));
    yield {
      type: 'RegulatoryAction',
      id,
      kind: chance.pick(actionKinds),
      title: `${subjectOf(chance)}: action ${number}`,
      summary: sentence(chance, number),
      bindingness: chance.pick(['BINDING', 'NON_BINDING']),
      jurisdiction: chance.pick(['GB', 'US', 'EU']),
      events: kinds.map((kind, place) => ({ id: `${id}-event-${place}`, kind, on: day })),
      issuedBy: [{ node: idOf('actor', chance.skewed(shape.actors)), role: 'ISSUER' }],
      appliesTo: distinct([1, 2].map(() => ({ node: mention(shape, chance), relation: 'NAMED' }))),
      respondsTo: number > 0 && chance.chance(0.2) ? [{ node: idOf('action', chance.below(number)) }] : [],
      topics: topicsOf(shape, chance),
    };
  }
}

/** The claims; a few contradict an earlier one or narrow it. */
export function* claims(shape: Shape, chance: Random): Generator<GeneratedRecord> {
  for (let number = 0; number < shape.claims; number += 1) {
    const earlier = (probability: number): Entry[] =>
      number > 0 && chance.chance(probability) ? [{ node: idOf('claim', chance.below(number)) }] : [];
    yield {
      type: 'Claim',
      id: idOf('claim', number),
      text: sentence(chance, number),
      language: 'en',
      about: [{ node: mention(shape, chance) }],
      contradicts: earlier(0.03),
      narrowerThan: earlier(0.03),
      topics: topicsOf(shape, chance),
    };
  }
}
