import type { JsonRecord } from '../../model/to-record.ts';

const organisations: Readonly<Record<string, string>> = {
  COMPANY: 'schema:Corporation',
  STATE: 'schema:Country',
  GOVERNMENT_BODY: 'schema:GovernmentOrganization',
  REGULATOR: 'schema:GovernmentOrganization',
  NEWS_ORGANISATION: 'schema:NewsMediaOrganization',
  NGO: 'schema:NGO',
  PARTY: 'schema:PoliticalParty',
};

const documents: Readonly<Record<string, string>> = {
  ARTICLE: 'schema:NewsArticle',
  LETTER: 'schema:Message',
  REPORT: 'schema:Report',
  LEGAL_TEXT: 'schema:Legislation',
  FILING: 'schema:DigitalDocument',
  BROADCAST: 'schema:MediaObject',
  SOCIAL_POST: 'schema:SocialMediaPosting',
  DATASET: 'schema:Dataset',
};

/** The types of a record: our own, then those of schema.org, PROV-O and SKOS that it is too. */
export function typesOf({ type, kind, form }: JsonRecord): string[] {
  switch (type) {
    case 'Organisation':
      return [type, organisations[String(kind)] ?? 'schema:Organization', 'prov:Organization'];
    case 'Person':
      return [type, 'schema:Person', 'prov:Person'];
    case 'Group':
      return [type, 'schema:Organization', 'prov:Agent'];
    case 'Statement':
      return [type, form === 'DIRECT_QUOTE' ? 'schema:Quotation' : 'schema:Statement', 'prov:Entity'];
    case 'Claim':
      return [type, 'schema:Claim', 'prov:Entity'];
    case 'RegulatoryAction':
      return [type, kind === 'LEGISLATION' || kind === 'REGULATION' ? 'schema:Legislation' : 'schema:Event'];
    case 'ActionEvent':
      return [type, 'schema:Event'];
    case 'Document':
      return [type, documents[String(kind)] ?? 'schema:CreativeWork', 'prov:Entity'];
    case 'Topic':
      return [type, 'schema:DefinedTerm', 'skos:Concept'];
    default:
      return [type];
  }
}
