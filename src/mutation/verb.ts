import { isDeepStrictEqual } from 'node:util';
import type { GraphQLError } from 'graphql';
import { listAt } from '../model/absorb.ts';
import type { NounName } from '../model/noun.ts';
import { relationshipKinds } from '../model/relationship.ts';
import type { JsonRecord } from '../model/to-record.ts';
import { adding, type Entry, entryFor, without } from './entry.ts';
import { gather, idOf, targetOf } from './gather.ts';
import { mint } from './mint.ts';
import { emptyPlan, type Fields, type Plan, type Planned } from './plan.ts';
import { refusal } from './refusal.ts';
import { withoutNulls } from './without-nulls.ts';

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
  const added = adding({ list: 'events', by: 'id', entry: () => event, argumentOf: (name) => `event.${name}` });
  plan.records.push({
    id: action,
    path: 'action',
    is: 'there',
    nouns: ['RegulatoryAction'],
    expectedRevision,
    ...added,
    change: (record, revision) => {
      if (expectedRevision === undefined && listAt({ ...record }, 'events').some(({ id }) => id === event.id))
        throw refusal(
          'CONFLICT',
          'event.id',
          `${event.id} is there already; to change it give the revision of ${action}`,
          {
            revision,
          },
        );
      return added.change(record);
    },
  });
  return { plan, ids: () => ({ action }) };
}

/** Lets one statement refer to another; where it does so already, the properties are those given now, which needs its revision if they differ. */
export function link(
  { from, to, relation, ...properties }: Fields & { from: string; to: string; relation: string },
  expectedRevision: number | undefined,
): Intent {
  const plan = emptyPlan();
  const entry: Entry = {
    list: listOf(relation),
    by: 'node',
    entry: () => ({ ...properties, node: to }),
    argumentOf: (name) => (name === 'node' ? 'to' : name),
  };
  plan.records.push(edited(from, 'from', expectedRevision, entry));
  return { plan, ids: () => ({ statement: from }) };
}

/** Takes back that one statement refers to another. Throws NOT_FOUND where it does not. */
export function unlink(
  { from, to, relation }: { from: string; to: string; relation: string },
  expectedRevision: number | undefined,
): Intent {
  const list = listOf(relation);
  const plan = emptyPlan();
  plan.records.push({
    id: from,
    path: 'from',
    is: 'there',
    nouns: ['Statement'],
    expectedRevision,
    change: (record) => {
      if (!entryFor(record, list, to))
        throw refusal('NOT_FOUND', 'to', `${from} has no ${relation} that leads to ${to}`);
      return without({ ...record }, list, to);
    },
  });
  return { plan, ids: () => ({ statement: from }) };
}

/** The list in the record of a statement that holds a relation to others. */
function listOf(relation: string): string {
  const kind = relationshipKinds.find(({ type, sources }) => type === relation && sources.includes('Statement'));
  return String(kind?.field);
}

/** Says which claim a statement is for, against or in doubt of; the claim may be new. */
export function place(
  { statement, claim, ...properties }: Fields & { statement: string; claim: Fields },
  expectedRevision: number | undefined,
): Intent {
  const plan = emptyPlan();
  const target = targetOf(plan, targets.Claim, claim, 'claim');
  const entry: Entry = {
    list: 'expresses',
    by: 'node',
    entry: () => ({ ...properties, node: idOf(target) }),
    argumentOf: (name) => (name === 'node' ? 'claim' : name),
  };
  plan.records.push(edited(statement, 'statement', expectedRevision, entry));
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
  }: { id: string; by?: Fields | null | undefined; status: string; relation: string; field: string },
  expectedRevision: number | undefined,
): Intent {
  const plan = emptyPlan();
  const other = by ? targetOf(plan, targets.Statement, by, 'by') : undefined;
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
  if (otherId !== undefined) addTo(plan, otherId, relation, id);
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

/** Lets the record of a statement that the plan makes, or that is there, name one that is put right or taken back by it; what it says of that one already stays. */
function addTo(plan: Plan, id: string, list: string, node: string): void {
  const index = plan.records.findIndex((planned) => planned.id === id && planned.is === 'new');
  const known = plan.records[index];
  const added = adding({ list, by: 'node', entry: () => ({ node }), argumentOf: () => 'id' });
  plan.records[known ? index : plan.records.length] = known
    ? { ...known, ...added, change: (...now) => added.change(known.change(...now)) }
    : {
        id,
        path: 'by.id',
        is: 'there',
        nouns: ['Statement'],
        ...added,
        change: (record) => (entryFor(record, list, node) ? { ...record } : added.change(record)),
      };
}

/** The record of a statement that is there, with an entry more. Throws CONFLICT where it says otherwise of the same node, and its revision is not given. */
function edited(id: string, path: string, expectedRevision: number | undefined, entry: Entry): Planned {
  const added = adding(entry);
  const change: Planned['change'] = (record, revision) => {
    const said = withoutNulls(entry.entry());
    const known = entryFor(record, entry.list, said.node);
    if (expectedRevision === undefined && known && !isDeepStrictEqual(known, said))
      throw refusal(
        'CONFLICT',
        entry.argumentOf('node'),
        `${id} says otherwise of ${said.node} already; to change that give the revision of ${id}`,
        { revision },
      );
    return added.change(record);
  };
  return { id, path, is: 'there', nouns: ['Statement'], expectedRevision, ...added, change };
}
