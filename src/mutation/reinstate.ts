import { hold } from '../import/held.ts';
import type { Origin } from '../model/origin.ts';
import type { Run } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import { carryOut } from './carry-out.ts';
import { without } from './entry.ts';
import type { Done } from './perform.ts';
import { emptyPlan, type Fields } from './plan.ts';
import { refusal } from './refusal.ts';

const there = { path: 'id', is: 'there', nouns: ['Statement'] } as const;

/**
 * Takes back that a statement was retracted or, where it was not, that it was corrected: its status, and what others say of it. A retracted one
 * that another one corrects is CORRECTED again. Throws CONFLICT where there is nothing to take back.
 */
export async function reinstate(
  run: Run,
  { id, expectedRevision }: { id: string; expectedRevision?: number | undefined },
  origin: Origin,
): Promise<Done> {
  const held = await hold(run, [id]);
  const lists = held.get(id)?.properties.status === 'RETRACTED' ? ['retracts'] : ['corrects', 'retracts'];
  const superseding = await run(statement('mutation/superseding'), { id });
  const mistaken = superseding.filter(([list]) => lists.includes(String(list)));
  const status = mistaken.length < superseding.length ? 'CORRECTED' : 'CURRENT';
  const plan = emptyPlan();
  plan.records.push({
    ...there,
    id,
    expectedRevision,
    change: (record) => {
      if (record?.status === 'CURRENT' && mistaken.length === 0)
        throw refusal('CONFLICT', 'id', `${id} is CURRENT, and no statement corrects or retracts it`);
      return { ...record, status };
    },
  });
  for (const other of new Set(mistaken.map(([, source]) => String(source))))
    plan.records.push({
      ...there,
      id: other,
      change: (record) => lists.reduce<Fields>((fields, list) => without(fields, list, id), { ...record }),
    });
  const { set } = await carryOut(run, plan, origin);
  return { ids: { statement: id }, set };
}
