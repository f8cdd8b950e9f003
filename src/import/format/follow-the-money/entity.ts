import type { NounName } from '../../../model/noun.ts';
import { countryCode } from '../../mapping/country.ts';
import { isJsonObject, listOf, textOf } from '../json-value.ts';

/** An entity of FollowTheMoney: every property is a list of texts, also where it was written as a single one. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly caption: string | undefined;
  readonly properties: Readonly<Record<string, readonly unknown[]>>;
}

/** Reads an entity; undefined where it is none. */
export function entityIn(value: unknown): Entity | undefined {
  if (!isJsonObject(value) || typeof value.id !== 'string' || typeof value.schema !== 'string') return undefined;
  const { id, schema, properties } = value;
  const written = isJsonObject(properties) ? Object.entries(properties) : [];
  return {
    id,
    schema,
    caption: textOf(value.caption),
    properties: Object.fromEntries(written.map(([name, values]) => [name, listOf(values)])),
  };
}

/** The texts of properties, in order, each once. */
export function texts({ properties }: Entity, ...names: readonly string[]): string[] {
  const found = names.flatMap((name) => properties[name] ?? []).flatMap((value) => textOf(value) ?? []);
  return [...new Set(found)];
}

/** The first text of properties. */
export function first(entity: Entity, ...names: readonly string[]): string | undefined {
  return texts(entity, ...names)[0];
}

/** The ids that a property points at; nested entities count by theirs. */
export function ends({ properties }: Entity, name: string): string[] {
  return (properties[name] ?? []).flatMap((value) => (isJsonObject(value) ? textOf(value.id) : textOf(value)) ?? []);
}

/** What an entity becomes; undefined for those that have no counterpart. */
export const nounsOfSchemas: Readonly<Record<string, NounName>> = {
  Person: 'Person',
  Company: 'Organisation',
  Organization: 'Organisation',
  PublicBody: 'Organisation',
  // A legal entity may be a person or a company.
  LegalEntity: 'Group',
  Sanction: 'RegulatoryAction',
  Article: 'Document',
  Document: 'Document',
  HyperText: 'Document',
  PlainText: 'Document',
  Pages: 'Document',
};

/** The registers that properties are names in. */
const schemes: Readonly<Record<string, string>> = {
  wikidataId: 'wikidata',
  leiCode: 'lei',
  innCode: 'inn',
  ogrnCode: 'ogrn',
  okpoCode: 'okpo',
  uscCode: 'cn-uscc',
  swiftBic: 'bic',
  dunsCode: 'duns',
  bvdId: 'bvd',
  icijId: 'icij',
  npiCode: 'npi',
  registrationNumber: 'registration-number',
  taxNumber: 'tax-number',
  vatCode: 'vat',
  idNumber: 'id-number',
};

/** An entity as the record of an actor, without its relationships. */
export function actorOf(entity: Entity): Record<string, unknown> {
  const noun = nounsOfSchemas[entity.schema];
  const [name = entity.caption ?? entity.id, ...others] = texts(entity, 'name').map(cut);
  const aliases = [...others, ...texts(entity, 'alias', 'weakAlias', 'previousName').map(cut)];
  const [country] = texts(entity, 'country', 'nationality', 'jurisdiction').flatMap((code) => countryCode(code) ?? []);
  return filled({
    type: noun,
    id: entity.id,
    name: cut(name),
    aliases: [...new Set(aliases)].filter((alias) => alias !== name),
    description: first(entity, 'description', 'summary', 'notes'),
    country,
    kind:
      noun === 'Organisation'
        ? ({ Company: 'COMPANY', PublicBody: 'GOVERNMENT_BODY' }[entity.schema] ?? 'OTHER')
        : undefined,
    anonymity: noun === 'Group' ? 'NAMED' : undefined,
    givenName: noun === 'Person' ? first(entity, 'firstName') : undefined,
    familyName: noun === 'Person' ? first(entity, 'lastName') : undefined,
    identifiers: Object.entries(schemes).flatMap(([property, scheme]) =>
      texts(entity, property).map((value) => ({ scheme, value: cut(value) })),
    ),
  });
}

/** A record without the fields that are nothing. */
export function filled(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

function cut(text: string): string {
  const points = [...text];
  return points.length <= 500 ? text : `${points.slice(0, 499).join('')}…`;
}
