import { dateWords, endWords, sinceWords } from '../../model/date-words.ts';
import type { Reached, Starting } from './found.ts';

interface End {
  readonly edge: Starting;
  readonly node: Reached;
}

/** What a speaker does to the actor spoken about, in words that hold whichever side is taken. */
const acts: Readonly<Record<string, string>> = {
  ASSERT: 'made a statement about',
  INFORM: 'gave information about',
  REPORT: 'reported on',
  ACCUSE: 'made an accusation that concerns',
  DENY: 'made a denial about',
  ADMIT: 'made an admission about',
  WARN: 'gave a warning about',
  RECOMMEND: 'made a recommendation about',
  REQUEST: 'made a request about',
  DEMAND: 'made a demand about',
  ANNOUNCE: 'made an announcement about',
  COMMIT: 'made a promise about',
  PREDICT: 'made a prediction about',
  QUESTION: 'raised a question about',
  OBJECT: 'made an objection that concerns',
  SUPPORT: 'spoke in support of something, and about',
  DECLINE_TO_COMMENT: 'declined to comment on',
  OTHER: 'made a statement about',
};

/** The same where the stance tells that the act is aimed at the actor. */
const aimed: Readonly<Record<string, string>> = {
  'ACCUSE CRITICAL': 'accused',
  'OBJECT CRITICAL': 'objected to',
  'WARN CRITICAL': 'warned against',
  'SUPPORT SUPPORTIVE': 'supported',
  'DENY SUPPORTIVE': 'denied something said against',
};

const replies: Readonly<Record<string, string>> = {
  RESPONDS_TO: 'answered',
  DISPUTES: 'disputed what was said by',
  CONFIRMS: 'confirmed what was said by',
  REPEATS: 'repeated what was said by',
  CORRECTS: 'corrected what was said by',
  RETRACTS: 'took back what was said by',
  COMMENTS_ON: 'commented on what was said by',
  REPORTS: 'passed on what was said by',
};

const issued: Readonly<Record<string, string>> = { PROPOSER: 'proposed', ENFORCER: 'enforces' };

const roles: Readonly<Record<string, string>> = {
  PART_OF: 'part of',
  MEMBER_OF: 'a member of',
  OWNED_BY: 'owned by',
};

const quote = (text: string): string => `“${text}”`;

/** A group is several people. */
const isMany = ({ type }: Reached): boolean => type === 'Group';
const is = (actor: Reached): string => (isMany(actor) ? 'are' : 'is');
const was = (actor: Reached): string => (isMany(actor) ? 'were' : 'was');

const fate: Readonly<Record<string, string>> = { CORRECTED: ' (since corrected)', RETRACTED: ' (since retracted)' };

/** When and in which document, as far as is known, and whether it still stands. */
function tail({ on, document, status }: Reached): string {
  return `${on === null ? '' : `, ${dateWords(on)}`}${document === null ? '' : `, in ${quote(document)}`}${fate[status] ?? ''}`;
}

function deed(speaker: Reached, { edge }: End, { kind, form }: Reached): string {
  if (edge.word === 'INTERVIEWER') return `${was(speaker)} interviewed by`;
  if (edge.type === 'ADDRESSED_TO') {
    if (edge.word === 'AUDIENCE') return 'spoke before';
    return form === 'LETTER' ? 'wrote to' : 'spoke to';
  }
  return aimed[`${kind} ${edge.word}`] ?? acts[kind ?? ''] ?? 'made a statement about';
}

/** "Eric Schmidt accused Huawei, June 2020, in “Interview of the BBC with Eric Schmidt”" */
export function spoke(speaker: Reached, target: End, statement: Reached): string {
  return `${speaker.label} ${deed(speaker, target, statement)} ${target.node.label}${tail(statement)}`;
}

/** "Huawei, through Victor Zhang, objected to United States, June 2020, in “…”" */
export function spokeThrough(
  principal: Reached,
  speaker: Reached | undefined,
  target: End,
  statement: Reached,
): string {
  const through = speaker ? speaker.label : 'someone else';
  return `${principal.label}, through ${through}, ${deed(principal, target, statement)} ${target.node.label}${tail(statement)}`;
}

/** "Victor Zhang spoke for Huawei, June 2020, in “…”" */
export function spokeFor(speaker: Reached, principal: Reached, statement: Reached): string {
  return `${speaker.label} spoke for ${principal.label}${tail(statement)}`;
}

/** "Victor Zhang answered Eric Schmidt, June 2020, in “…”" */
export function replied(speaker: Reached, edge: Starting, other: Reached, statement: Reached): string {
  return `${speaker.label} ${replies[edge.type]} ${other.label}${tail(statement)}`;
}

/** "Eric Schmidt is Chair of Defense Innovation Board, from 2016"; "was" where the end is known. */
export function role(actor: Reached, edge: Starting, organisation: Reached): string {
  const what = roles[edge.type] ?? `${edge.word ?? 'an office holder'} of`;
  const from = edge.from === null ? '' : `, ${sinceWords(edge.from)}`;
  const to = edge.to === null ? '' : `${edge.from === null ? ',' : ''} ${endWords(edge.to)}`;
  return `${actor.label} ${edge.to === null ? is(actor) : was(actor)} ${what} ${organisation.label}${from}${to}`;
}

/** "US government issued “US export controls on …”, which applies to Huawei, May 2020" */
export function regulated(issuer: End, target: Reached, action: Reached): string {
  const verb = issued[issuer.edge.word ?? ''] ?? 'issued';
  return `${issuer.node.label} ${verb} ${quote(action.label)}, which applies to ${target.label}${tail(action)}`;
}

/** "NCSC and UK government issued “…” together, May 2020" */
export function issuedTogether(one: Reached, other: Reached, action: Reached): string {
  return `${one.label} and ${other.label} took part in issuing ${quote(action.label)}${tail(action)}`;
}

/** "Senior officials wrote “…”, which National Cyber Security Centre published, June 2020" */
export function wrote(author: Reached, publisher: Reached, document: Reached): string {
  return `${author.label} wrote ${quote(document.label)}, which ${publisher.label} published${tail(document)}`;
}

/** "Eric Schmidt is quoted in “…”, which BBC published, June 2020" */
export function quoted(speaker: Reached, publisher: Reached, document: Reached, statement: Reached): string {
  return `${speaker.label} ${is(speaker)} quoted in ${quote(document.label)}, which ${publisher.label} published${tail({ ...statement, document: null })}`;
}

/** "Eric Schmidt and United States both spoke on “National security”" */
export function spokeOn(one: Reached, other: Reached, topic: Reached): string {
  return `${one.label} and ${other.label} both spoke on ${quote(topic.label)}`;
}
