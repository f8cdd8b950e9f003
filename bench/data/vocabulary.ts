import type { Random } from './random.ts';

const adjectives = 'Northern United Central Global Pacific Atlantic Federal Royal National Modern Open Allied'.split(
  ' ',
);
const trades =
  'Telecom Networks Semiconductors Shipping Energy Systems Bank Aerospace Chemicals Software Mining Rail'.split(' ');
const given = 'Ada Boris Chen Dana Emeka Farah Greta Hugo Ines Jan Kofi Lena Marek Noor Olga Priya Quentin Rosa'.split(
  ' ',
);
const family =
  'Adeyemi Brandt Costa Dubois Evans Fischer Garcia Haddad Ivanova Jensen Kim Lopez Moreau Novak Okafor'.split(' ');
const subjects = [
  'The company', 'The ministry', 'The regulator', 'The agency', 'The committee', 'The supplier', 'The operator',
  'The delegation', 'The board', 'The working group',
] as const; // biome-ignore format: a list of words
const verbs = [
  'keeps adequate stocks of', 'has not disclosed', 'relies on', 'will review', 'has withdrawn', 'may lose access to',
  'controls the export of', 'opposes limits on', 'has tested', 'pays for', 'was warned about', 'has certified',
] as const; // biome-ignore format: a list of words
const objects = [
  'spare parts', 'network equipment', 'the source code of its products', 'semiconductors made abroad', 'public subsidies',
  'customer data', 'its market share', 'undersea cables', 'the terms of the licence', 'security updates',
] as const; // biome-ignore format: a list of words
const places = [
  'in three countries', 'under the new rules', 'since the audit of last year', 'despite repeated requests',
  'for the coming winter', 'without telling its customers', 'according to its own report', 'until the court decides',
] as const; // biome-ignore format: a list of words

/** The name of an organisation. */
export const organisationName = (chance: Random): string => `${chance.pick(adjectives)} ${chance.pick(trades)}`;

/** The two names of a person. */
export function personName(chance: Random): { givenName: string; familyName: string } {
  return { givenName: chance.pick(given), familyName: chance.pick(family) };
}

/** One sentence of 50 to 120 characters; the number keeps sentences apart. */
export function sentence(chance: Random, number: number): string {
  const words = [chance.pick(subjects), chance.pick(verbs), chance.pick(objects), chance.pick(places)];
  return `${words.join(' ')} (${number}).`;
}

/** Two or three words, for titles. */
export const subjectOf = (chance: Random): string => `${chance.pick(trades)} and ${chance.pick(objects)}`;
