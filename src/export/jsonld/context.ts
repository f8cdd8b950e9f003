import { nouns } from '../../model/noun.ts';
import { relationshipKinds } from '../../model/relationship.ts';

/** Terms of our own: what neither schema.org nor PROV-O nor SKOS has a word for. */
export const vocabulary = 'urn:claimgraph:vocabulary:';

/** PROV-O and schema.org qualify a relationship by a node in between, as an entry of a record does; it names its end by `node`. */
function qualified(id: string, node: string, more: Readonly<Record<string, unknown>> = {}) {
  return { '@id': id, '@context': { node: { '@id': node, '@type': '@id' }, ...more } };
}

const link = (id: string) => ({ '@id': id, '@type': '@id' });
const edtf = (id: string) => ({ '@id': id, '@type': 'edtf:EDTF' });
const period = { from: edtf('schema:startDate'), to: edtf('schema:endDate') };

/** What is written besides the fields of a record: the same relationships without the node in between, and that a statement was retracted. */
const shortcuts = {
  wasAttributedTo: link('prov:wasAttributedTo'),
  wasDerivedFrom: link('prov:wasDerivedFrom'),
  hadPrimarySource: link('prov:hadPrimarySource'),
  publisher: link('schema:publisher'),
  author: link('schema:author'),
  subject: link('schema:about'),
  broaderConcept: link('skos:broader'),
  wasInvalidatedBy: link('prov:wasInvalidatedBy'),
};

/** Fields of records that mean what a term of schema.org, PROV-O or SKOS means. */
const shared: Readonly<Record<string, unknown>> = {
  name: 'schema:name',
  aliases: 'schema:alternateName',
  description: 'schema:description',
  givenName: 'schema:givenName',
  familyName: 'schema:familyName',
  text: 'schema:text',
  title: 'schema:headline',
  summary: 'schema:abstract',
  language: 'schema:inLanguage',
  url: link('schema:url'),
  archiveUrl: link('schema:archivedAt'),
  recordedAt: { '@id': 'schema:sdDatePublished', '@type': 'xsd:dateTime' },
  publishedOn: edtf('schema:datePublished'),
  saidOn: edtf('schema:dateCreated'),
  events: { '@id': 'schema:subEvent', '@context': { on: edtf('schema:startDate') } },
  identifiers: { '@id': 'schema:identifier', '@context': { scheme: 'schema:propertyID', value: 'schema:value' } },
  assertedBy: qualified('prov:qualifiedAttribution', 'prov:agent'),
  reports: qualified('prov:qualifiedDerivation', 'prov:entity'),
  foundIn: qualified('prov:qualifiedPrimarySource', 'prov:entity'),
  roles: qualified('schema:worksFor', 'schema:worksFor', { title: 'schema:roleName', ...period }),
  memberOf: qualified('schema:memberOf', 'schema:memberOf', period),
  partOf: qualified('schema:parentOrganization', 'schema:parentOrganization', period),
};

/** The context under which records are read; a field that is not in it is a term of our own. */
export function context(): Readonly<Record<string, unknown>> {
  const dates = [...Object.values(nouns), ...relationshipKinds]
    .flatMap(({ properties }) => properties)
    .filter(({ kind }) => kind === 'date')
    .map(({ name }) => [name, edtf(name)]);
  return {
    '@version': 1.1,
    '@vocab': vocabulary,
    schema: 'https://schema.org/',
    prov: 'http://www.w3.org/ns/prov#',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    edtf: 'http://id.loc.gov/datatypes/edtf/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id',
    type: '@type',
    node: link('node'),
    ...Object.fromEntries(dates),
    ...shared,
    ...shortcuts,
  };
}
