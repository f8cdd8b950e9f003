import type { GraphQLError } from 'graphql';
import type { NounName } from '../model/noun.ts';
import { relationshipKinds } from '../model/relationship.ts';
import type { JsonRecord } from '../model/to-record.ts';
import { gather, idOf, targetOf } from './gather.ts';
import { mint } from './mint.ts';
import { emptyPlan, type Fields, type Plan, type Planned } from './plan.ts';
import { refusal } from './refusal.ts';

/** What a mutation writes, and which nodes its answer gives. */
export interface Intent {
  readonly plan: Plan;
  /** The ids of the nodes by the fields of the payload, once everything that was wanted is found. */
  readonly ids: () => Readonly<Record<string, string>>;
  /** The error for a mutation that finds nothing to write; absent where that is no fault. */
  readonly unchanged?: GraphQLError;
}

const targets = { Statement: { targets: ['Statement'] }, Claim: { targets: ['Claim'] } } as const;

/** Records a node of a noun, or changes what is recorded of it. */
export function recordNode(
  noun: NounName | 'Actor',
  field: string,
  input: Fields,
  expectedRevision: number | undefined,
): Intent {
  const plan = emptyPlan();
  const id = gather(plan, noun, input, 'input', { is: 'either', expectedRevision });
  return { plan, ids: () => ({ [field]: id }) };
}

/** Adds an event to an action, or, where its revision is given, puts another in the place of the one with its id. */
export function recordEvent(action: string, input: Fields, expectedRevision: number | undefined): Intent {
  const event = { ...input, id: input.id ?? mint('ActionEvent') };
  const plan = emptyPlan();
  plan.records.push({
    id: action,
    path: 'action',
    is: 'there',
    nouns: ['RegulatoryAction'],
    expectedRevision,
    change: (record, revision) => {
      const events = (record?.events ?? []) as Fields[];
      if (expectedRevision === undefined && events.some(({ id }) => id === event.id))
        throw refusal(
          'CONFLICT',
          'event.id',
          `${event.id} is there already; to change it give the revision of ${action}`,
          {
            revision,
          },
        );
      return { ...record, events: replaced(events, event, 'id') };
    },
  });
  return { plan, ids: () => ({ action }) };
}

/** Lets one statement refer to another; where it does so already, the properties are those given now. */
export function link(
  { from, to, relation, ...properties }: Fields & { from: string; to: string; relation: string },
  expectedRevision: number | undefined,
): Intent {
  const kind = relationshipKinds.find(({ type, sources }) => type === relation && sources.includes('Statement'));
  const plan = emptyPlan();
  const entry = () => ({ ...properties, node: to });
  plan.records.push(edited(from, 'from', expectedRevision, String(kind?.field), entry));
  return { plan, ids: () => ({ statement: from }) };
}

/** Says which claim a statement is for, against or in doubt of; the claim may be new. */
export function place(
  { statement, claim, ...properties }: Fields & { statement: string; claim: Fields },
  expectedRevision: number | undefined,
): Intent {
  const plan = emptyPlan();
  const target = targetOf(plan, targets.Claim, claim, 'claim');
  const entry = () => ({ ...properties, node: idOf(target) });
  plan.records.push(edited(statement, 'statement', expectedRevision, 'expresses', entry));
  return { plan, ids: () => ({ statement }) };
}

/**
 * Marks a statement as one that no longer stands, and lets another one say so, which may be new. One that is retracted stays
 * so: its mark and the reason for it are not written over. Throws BAD_USER_INPUT where both are the same.
 */
export function supersede(
  {
    id,
    by,
    status,
    relation,
    field,
  }: { id: string; by: Fields | undefined; status: string; relation: string; field: string },
  expectedRevision: number | undefined,
): Intent {
  const plan = emptyPlan();
  const other = by && targetOf(plan, targets.Statement, by, 'by');
  const otherId = other === undefined ? undefined : idOf(other);
  if (otherId === id) throw refusal('BAD_USER_INPUT', 'by', `is ${id} itself; name another statement`);
  plan.records.push({
    id,
    path: 'id',
    is: 'there',
    nouns: ['Statement'],
    expectedRevision,
    change: (record) => ({ ...standing(id, record), status }),
  });
  if (otherId !== undefined) addTo(plan, otherId, relation, { node: id });
  return {
    plan,
    ids: () => ({ statement: id, ...(otherId === undefined ? {} : { [field]: otherId }) }),
    unchanged: refusal(
      'CONFLICT',
      'id',
      `${id} is ${status} by the same statement already; its history tells when and why`,
    ),
  };
}

/** The record of a statement that nobody has taken back. Throws CONFLICT where somebody has. */
function standing(id: string, record: JsonRecord | undefined): Fields {
  if (record?.status === 'RETRACTED')
    throw refusal('CONFLICT', 'id', `${id} is retracted already; its history tells when and why`);
  return { ...record };
}

/** Adds an entry to the record of a statement that the plan makes, or that is there. */
function addTo(plan: Plan, id: string, field: string, entry: Fields): void {
  const index = plan.records.findIndex((planned) => planned.id === id && planned.is === 'new');
  const known = plan.records[index];
  if (!known) {
    plan.records.push(edited(id, 'by.id', undefined, field, () => entry));
    return;
  }
  plan.records[index] = { ...known, change: (...now) => withEntry(known.change(...now), field, entry) };
}

/** The record of a statement that is there, with an entry more. */
function edited(
  id: string,
  path: string,
  expectedRevision: number | undefined,
  field: string,
  entry: () => Fields,
): Planned {
  const change = (record: JsonRecord | undefined) => withEntry(record, field, entry());
  return { id, path, is: 'there', nouns: ['Statement'], expectedRevision, change };
}

function withEntry(record: JsonRecord | Fields | undefined, field: string, entry: Fields): Fields {
  return { ...record, [field]: replaced((record as Fields | undefined)?.[field], entry, 'node') };
}

/** The list with the item in the place of the one that it is equal to by a field, or at its end. */
function replaced(list: unknown, item: Fields, by: string): Fields[] {
  const items = (list ?? []) as Fields[];
  return items.some((other) => other[by] === item[by])
    ? items.map((other) => (other[by] === item[by] ? item : other))
    : [...items, item];
}
