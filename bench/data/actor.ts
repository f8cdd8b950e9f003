import type { Random } from './random.ts';
import type { GeneratedRecord } from './record.ts';
import { hubs, idOf, quietActor, type Shape } from './shape.ts';
import { organisationName, personName } from './vocabulary.ts';

const countries = ['GB', 'US', 'DE', 'FR', 'CN', 'IN', 'BR', 'JP'];

/** Which kind of actor has the number: of twenty, ten are organisations, seven people, three groups. */
export function actorKind(number: number): 'Organisation' | 'Person' | 'Group' {
  const place = number % 20;
  return place < 10 ? 'Organisation' : place < 17 ? 'Person' : 'Group';
}

/** The number of an organisation near a number. */
export const organisationNear = (number: number): number => number - (number % 20) + (number % 10);

/** All actors: the hubs, the quiet one, those who publish, and the many. */
export function* actors(shape: Shape, chance: Random): Generator<GeneratedRecord> {
  for (const [place, id] of hubs.entries()) yield organisation(id, `Hub Industries ${place + 1}`, 'COMPANY', chance);
  yield organisation(quietActor, 'Quiet Instruments', 'COMPANY', chance);
  for (let number = 0; number < shape.publishers; number += 1) {
    yield organisation(
      idOf('publisher', number),
      `${organisationName(chance)} Daily ${number}`,
      'NEWS_ORGANISATION',
      chance,
    );
  }
  for (let number = 0; number < shape.actors; number += 1) yield actor(number, chance);
}

function actor(number: number, chance: Random): GeneratedRecord {
  const id = idOf('actor', number);
  const employer = idOf('actor', organisationNear(number));
  switch (actorKind(number)) {
    case 'Organisation': {
      const record = organisation(
        id,
        `${organisationName(chance)} ${number}`,
        chance.pick(['COMPANY', 'REGULATOR', 'NGO']),
        chance,
      );
      return number % 20 > 0 && chance.chance(0.3)
        ? { ...record, partOf: [{ node: idOf('actor', number - (number % 20)), from: '2004' }] }
        : record;
    }
    case 'Person': {
      const { givenName, familyName } = personName(chance);
      const name = `${givenName} ${familyName} ${number}`;
      const roles = [
        { node: employer, title: chance.pick(['Chief executive', 'Spokesperson', 'Minister']), from: '2010' },
      ];
      return { type: 'Person', id, name, givenName, familyName, country: chance.pick(countries), roles };
    }
    case 'Group':
      return { type: 'Group', id, name: `Officials ${number}`, anonymity: 'COLLECTIVE', partOf: [{ node: employer }] };
  }
}

function organisation(id: string, name: string, kind: string, chance: Random): GeneratedRecord {
  return { type: 'Organisation', id, name, kind, aliases: [`${name} Group`], country: chance.pick(countries) };
}
