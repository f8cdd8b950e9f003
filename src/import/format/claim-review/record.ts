import { shortHash } from '../../mapping/slug.ts';
import {
  addressesIn,
  dayOf,
  isJsonObject,
  type JsonObject,
  languageOf,
  listOf,
  shortened,
  textOf,
} from '../json-value.ts';
import { type Party, partyOf } from './party.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** A record that a fact check makes; with `keep`, unless there is one of that id. */
export interface Made {
  readonly keep: boolean;
  readonly record: Readonly<Record<string, unknown>>;
}

/** A fact check of which no records can be made; the message says why. */
export class NoClaimReview extends Error {}

interface Check {
  readonly review: JsonObject;
  readonly item: JsonObject;
  readonly key: string;
  readonly url: string;
  readonly claim: string;
  readonly language: string | undefined;
  readonly checker: Party | undefined;
  readonly claimant: Party | undefined;
  readonly verdict: Verdict;
}

/**
 * The records of a schema.org ClaimReview: the article, the claim, whoever claims and whoever checks, what the one said and
 * what the other says of it. Throws NoClaimReview without an address or a claim.
 */
export function recordsOf(review: JsonObject): Made[] {
  const check = read(review);
  return [
    ...[check.checker, check.claimant].flatMap((party) => (party ? [kept({ id: party.id, ...party.record })] : [])),
    ...places(check).map(({ id, ...place }) => kept({ type: 'Document', id, kind: 'OTHER', ...place })),
    made({
      type: 'Document',
      id: check.key,
      kind: 'ARTICLE',
      url: check.url,
      title: shortened(textOf(review.name, review.headline)),
      publishedOn: dayOf(review.datePublished),
      language: check.language,
      publishedBy: nodes(check.checker),
    }),
    kept({ type: 'Claim', id: claimId(check), text: check.claim, language: check.language }),
    ...(check.claimant ? [made(saying(check, check.claimant))] : []),
    ...(check.checker ? [made(judging(check, check.checker))] : []),
  ];
}

function read(review: JsonObject): Check {
  const [url] = addressesIn(review.url, review['@id'], review.mainEntityOfPage);
  const item = listOf(review.itemReviewed).find(isJsonObject) ?? {};
  const claim = textOf(review.claimReviewed, item.name, item.text);
  if (url === undefined)
    throw new NoClaimReview('has no url that is a web address, so it could not be told from others');
  if (claim === undefined) throw new NoClaimReview('has no claimReviewed');
  const host = new URL(url).hostname.replace(/^www\./, '');
  return {
    review,
    item,
    url,
    claim,
    key: `review-${shortHash(`${url}\n${claim}`)}`,
    language: languageOf(review.inLanguage),
    checker: partyOf(listOf(review.author)[0], host) ?? partyOf(listOf(review.publisher)[0], host),
    claimant: partyOf(listOf(item.author)[0], host),
    verdict: verdictOf(listOf(review.reviewRating)[0]),
  };
}

/** Where the claim appeared, as far as there is an address. */
function places({
  item,
}: Check): { id: string; url: string; title?: string | undefined; publishedOn?: string | undefined }[] {
  const found = [item.appearance, item.firstAppearance].flatMap(listOf).flatMap((place) => {
    const written = isJsonObject(place) ? place : { url: place };
    const [url] = addressesIn(written.url, written['@id']);
    if (url === undefined) return [];
    const title = shortened(textOf(written.headline, written.name));
    return [{ id: `page-${shortHash(url)}`, url, title, publishedOn: dayOf(written.datePublished) }];
  });
  return [...new Map(found.map((place) => [place.id, place])).values()];
}

function saying(check: Check, claimant: Party): JsonObject {
  return {
    type: 'Statement',
    id: `${check.key}-claimed`,
    text: check.claim,
    language: check.language,
    form: 'PARAPHRASE',
    speechAct: 'ASSERT',
    saidOn: dayOf(check.item.datePublished),
    assertedBy: nodes(claimant),
    expresses: [{ node: claimId(check), polarity: 'AFFIRMS' }],
    foundIn: [...places(check), { id: check.key }].map(({ id }) => ({ node: id })),
  };
}

const relations = { AFFIRMS: 'confirms', DENIES: 'disputes', QUESTIONS: 'respondsTo' } as const;

function judging(check: Check, checker: Party): JsonObject {
  const { polarity, words } = check.verdict;
  const relation = check.claimant
    ? { [relations[polarity]]: [{ node: `${check.key}-claimed`, basis: 'EXPLICIT' }] }
    : {};
  return {
    type: 'Statement',
    id: `${check.key}-judged`,
    text: `${words ?? 'Reviewed'}: ${check.claim}`,
    language: check.language,
    form: 'PARAPHRASE',
    speechAct: { AFFIRMS: 'ASSERT', DENIES: 'DENY', QUESTIONS: 'OBJECT' }[polarity],
    saidOn: dayOf(check.review.datePublished),
    assertedBy: nodes(checker),
    expresses: [{ node: claimId(check), polarity }],
    foundIn: [{ node: check.key }],
    ...relation,
  };
}

/** The same words are the same claim, whoever checks it. */
function claimId({ claim }: Check): string {
  return `claim-${shortHash(claim.normalize('NFKC').toLowerCase().replace(/\s+/g, ' '))}`;
}

function nodes(party: Party | undefined): object[] {
  return party ? [{ node: party.id }] : [];
}

function made(record: JsonObject): Made {
  return { keep: false, record: withoutNothing(record) };
}

function kept(record: JsonObject): Made {
  return { keep: true, record: withoutNothing(record) };
}

function withoutNothing(record: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
