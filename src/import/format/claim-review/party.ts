import { shortHash, slug } from '../../mapping/slug.ts';
import { addressesIn, isJsonObject, listOf, shortened, textOf } from '../json-value.ts';

/** Somebody in a fact check: an actor's record, to be made unless there is one. */
export interface Party {
  readonly id: string;
  readonly record: Readonly<Record<string, unknown>>;
}

const types: Readonly<Record<string, string>> = {
  Person: 'Person',
  Organization: 'Organisation',
  NewsMediaOrganization: 'Organisation',
  GovernmentOrganization: 'Organisation',
  NGO: 'Organisation',
  Corporation: 'Organisation',
};
const kinds: Readonly<Record<string, string>> = {
  NewsMediaOrganization: 'NEWS_ORGANISATION',
  GovernmentOrganization: 'GOVERNMENT_BODY',
  NGO: 'NGO',
  Corporation: 'COMPANY',
};

/**
 * Whom an `author` names; undefined for nobody. An actor that is known by nothing but a name is the fact checker's own: the same
 * name with another fact checker is not taken for the same.
 */
export function partyOf(author: unknown, checker: string): Party | undefined {
  const written = isJsonObject(author) ? author : { name: author };
  const name = shortened(textOf(written.name));
  if (name === undefined) return undefined;
  const type = String(listOf(written['@type'])[0] ?? '');
  const wikidata = /wikidata\.org\/(?:wiki|entity)\/(Q\d+)/.exec(
    addressesIn(written.sameAs, written['@id']).join(' '),
  )?.[1];
  const [page] = addressesIn(written.sameAs, written.url, written['@id']);
  const id = wikidata === undefined ? `actor-${slug(`${checker} ${name}`)}` : `wikidata-${wikidata.toLowerCase()}`;
  const noun = types[type] ?? 'Group';
  return {
    id: wikidata === undefined && page !== undefined ? `actor-${slug(name)}-${shortHash(page)}` : id,
    record: {
      type: noun,
      name,
      ...(noun === 'Organisation' ? { kind: kinds[type] ?? 'OTHER' } : {}),
      ...(noun === 'Group' ? { anonymity: 'NAMED' } : {}),
      ...(textOf(written.jobTitle) === undefined ? {} : { description: textOf(written.jobTitle) }),
      ...(wikidata === undefined ? {} : { identifiers: [{ scheme: 'wikidata', value: wikidata }] }),
    },
  };
}
