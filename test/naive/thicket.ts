import { type NounName, nouns } from '../../src/model/noun.ts';
import type { Property } from '../../src/model/property.ts';
import { type RelationshipKind, relationshipsOf } from '../../src/model/relationship.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { dates, days, instants, names, texts } from './word.ts';

type Values = Record<string, unknown>;

/** How many nodes of each noun the thicket has. Every relationship stands between nodes of the thicket. */
const sizes: Readonly<Partial<Record<NounName, number>>> = {
  Topic: 9,
  Organisation: 9,
  Person: 6,
  Group: 5,
  Document: 9,
  RegulatoryAction: 10,
  Claim: 9,
  Statement: 26,
};

/** When the thicket is taken into the log; its statements come with the status that they have. */
export const thicketRecordedAt = '2026-02-01T00:00:00.000Z';

const idOf = (noun: string, index: number): string =>
  `${noun.slice(0, 3)}-${index}-${['a', 'Ω', "'", '`', '$p0'][index % 5]}`;

/**
 * Records that hold what the sample story lacks: every kind of relationship, several of each, missing and partial dates,
 * equal names, and texts that sort or quote badly. The same records for the same seed; they keep the rules of the import.
 */
export function thicket(seed = 1): Values[] {
  const chance = chanceFrom(seed);
  return Object.entries(sizes).flatMap(([noun, size]) =>
    Array.from({ length: size }, (_, index) => record(chance, noun as NounName, index)),
  );
}

function record(chance: Chance, noun: NounName, index: number): Values {
  const id = idOf(noun, index);
  const own: Values = { type: noun, id, recordedAt: chance.one(instants) };
  for (const property of nouns[noun].properties) Object.assign(own, propertyOf(chance, property));
  for (const kind of relationshipsOf(noun))
    Object.assign(own, kind.nested ? events(chance, id) : related(chance, kind, index));
  if ('name' in own && noun !== 'Topic') own.identifiers = identifiers(chance, index);
  if (noun === 'Document' && own.text) own.text = '\u{1F600}, words and more';
  return noun === 'Statement' ? statement(chance, own) : own;
}

function propertyOf(chance: Chance, { name, kind, required, values }: Property): Values {
  if (!required && chance.below(10) < 4) return {};
  // An unnamed source may be quoted in one document only.
  const allowed = values.filter((value) => value !== 'UNNAMED');
  const pick: Record<Property['kind'], () => unknown> = {
    text: () => chance.one(name === 'name' ? names : texts),
    texts: () => [...new Set([chance.one(names), chance.one(texts)])],
    enum: () => chance.one(allowed),
    date: () => chance.one(dates),
    url: () => `https://example.org/${chance.below(9)}`,
    language: () => chance.one(['en', 'en-GB', 'zh']),
    country: () => chance.one(['GB', 'US', 'CN']),
    number: () => chance.one([0, 0.5, 35, -2]),
    count: () => chance.below(5),
  };
  return { [name]: pick[kind]() };
}

/** Up to three neighbours; those of the same noun have a smaller number, so that nothing leads in a circle. */
function related(chance: Chance, kind: RelationshipKind, index: number): Values {
  const nodes = new Set<string>();
  for (let count = chance.below(4); count > 0; count -= 1) {
    const noun = chance.one(kind.targets);
    const size = kind.sources.includes(noun) ? Math.min(index, sizes[noun] ?? 0) : (sizes[noun] ?? 0);
    if (size > 0) nodes.add(idOf(noun, chance.below(size)));
  }
  return { [kind.field]: [...nodes].flatMap((node) => entries(chance, kind, node)) };
}

function entries(chance: Chance, kind: RelationshipKind, node: string): Values[] {
  const properties = kind.properties.map((property) => propertyOf(chance, property));
  const entry: Values = Object.assign({ node }, ...properties);
  if (kind.spans) return spans(chance, node);
  if (!node.startsWith('Reg')) delete entry.relation;
  if (kind.type === 'APPLIES_TO') Object.assign(entry, { relation: 'NAMED', measure: 'share', unit: 'PERCENT' });
  if ('from' in entry && 'to' in entry)
    Object.assign(
      entry,
      chance.one([
        { from: '2016', to: '2019-05~' },
        { from: '../2017', to: '2018-01-31' },
      ]),
    );
  return [entry];
}

function spans(chance: Chance, node: string): Values[] {
  const phrases = [...new Set([chance.one(texts), chance.one(names)])];
  const several = phrases.map((exact) => ({
    node,
    exact,
    prefix: chance.one(texts),
    part: chance.one(['SOURCE', 'CUE', 'CONTENT']),
  }));
  return chance.one([[{ node }], several, [{ node, exact: 'words', start: 3, end: 8, suffix: '.' }]]);
}

function events(chance: Chance, id: string): Values {
  const made = Array.from({ length: chance.below(5) }, (_, index) => ({
    id: `${id}-event-${index}`,
    ...Object.assign({}, ...nouns.ActionEvent.properties.map((property) => propertyOf(chance, property))),
    on: chance.one([...days, '../2020-02', '2020-01', '2020-01/2020-03', undefined]),
  }));
  return { events: made };
}

function identifiers(chance: Chance, index: number): Values[] {
  const schemes = ['lei', 'wikidata', 'companies-house'].slice(chance.below(3));
  return schemes.map((scheme) => ({ scheme, value: `${chance.one(texts)}${index}` }));
}

/** Makes a statement keep its rules: a narration has no speaker but a document, every other has a speaker. */
function statement(chance: Chance, own: Values): Values {
  const speaker = { node: idOf('Organisation', chance.below(9)), via: 'SPEAKER', capacity: chance.one(texts) };
  const found = own.foundIn as unknown[];
  const place = { foundIn: found.length > 0 ? found : [{ node: idOf('Document', 0) }] };
  if (own.form === 'NARRATION') return { ...own, assertedBy: [], onBehalfOf: [], ...place };
  const speakers = (own.assertedBy as Values[]).map((entry) => ({ ...entry, via: 'SIGNATORY' }));
  return { ...own, assertedBy: speakers.length > 0 ? speakers : [speaker] };
}
