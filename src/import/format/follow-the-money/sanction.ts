import { slug } from '../../mapping/slug.ts';
import { addressesIn, dayOf, shortened } from '../json-value.ts';
import { type Entity, ends, filled, first, texts } from './entity.ts';

/** The records of a Sanction: the authority that is named, unless there is one, and the action with its beginning and its end. */
export function sanctionRecords(entity: Entity, isActor: (id: string) => boolean): { keep: boolean; record: object }[] {
  const authority = first(entity, 'authority');
  const issuer = authority === undefined ? undefined : `authority-${slug(authority)}`;
  const [program = 'Sanction'] = texts(entity, 'program', 'programId');
  const record = filled({
    type: 'RegulatoryAction',
    id: entity.id,
    kind: 'SANCTION',
    title: shortened([program, authority].flatMap((text) => text ?? []).join(', ')),
    summary: texts(entity, 'reason', 'provisions', 'summary', 'status').join('\n') || undefined,
    jurisdiction: first(entity, 'country')?.toUpperCase(),
    issuedBy: issuer === undefined ? undefined : [{ node: issuer, role: 'ISSUER' }],
    appliesTo: ends(entity, 'entity')
      .filter(isActor)
      .map((node) => ({ node, relation: 'NAMED' })),
    events: [
      ...event(entity, 'in-force', 'IN_FORCE', first(entity, 'startDate', 'listingDate', 'date')),
      ...event(entity, 'expired', 'EXPIRED', first(entity, 'endDate')),
    ],
  });
  const maker = { type: 'Organisation', id: issuer, name: shortened(authority), kind: 'GOVERNMENT_BODY' };
  return [...(issuer === undefined ? [] : [{ keep: true, record: maker }]), { keep: false, record }];
}

function event({ id }: Entity, name: string, kind: string, date: string | undefined): object[] {
  const on = dayOf(date);
  return on === undefined ? [] : [{ id: `${id}-${name}`, kind, on }];
}

/** A Document or an Article as a record. */
export function documentRecord(entity: Entity): object {
  const [url] = addressesIn(texts(entity, 'sourceUrl'));
  return filled({
    type: 'Document',
    id: entity.id,
    kind: entity.schema === 'Article' ? 'ARTICLE' : 'OTHER',
    title: shortened(first(entity, 'title', 'name', 'fileName') ?? entity.caption),
    url,
    publishedOn: dayOf(first(entity, 'publishedAt', 'date')),
    contentHash: first(entity, 'contentHash'),
  });
}
