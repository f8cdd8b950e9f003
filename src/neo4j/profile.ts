import type { Session } from 'neo4j-driver';
import { translate } from './error.ts';

export interface Profile {
  /** Database hits of the whole plan: a cost that does not depend on the machine. Zero under EXPLAIN. */
  hits: number;
  /** Bytes that the database counted against the transaction at most. Zero under EXPLAIN. */
  memory: number;
  plan: PlanStep;
  rows: unknown[][];
  /** What the planner remarks: unknown labels, types and properties, missing indexes. */
  notifications: { code: string; title: string; description: string }[];
}

export interface PlanStep {
  /** For example `NodeUniqueIndexSeek`, without the name of the database. */
  operator: string;
  details: string;
  hits: number;
  rows: number;
  children: PlanStep[];
}

/** Runs the statement under PROFILE, or as it stands when it begins with EXPLAIN; closes the session. */
export async function profileStatement(
  session: Session,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<Profile> {
  const text = /^\s*(EXPLAIN|PROFILE)\b/i.test(statement) ? statement : `PROFILE ${statement}`;
  try {
    const { records, summary } = await session.run(text, parameters);
    const plan = toStep(summary.profile || summary.plan || {});
    return {
      hits: total(plan),
      memory: Number((summary.profile || undefined)?.arguments?.GlobalMemory ?? 0),
      plan,
      rows: records.map((record) => record.map((value) => value)),
      notifications: summary.notifications.map(({ code, title, description }) => ({ code, title, description })),
    };
  } catch (error) {
    throw translate(error);
  } finally {
    await session.close();
  }
}

interface DriverPlan {
  operatorType?: string;
  arguments?: Record<string, unknown>;
  dbHits?: number;
  rows?: number;
  children?: DriverPlan[];
}

function toStep(plan: DriverPlan): PlanStep {
  return {
    operator: (plan.operatorType ?? '').split('@')[0] ?? '',
    details: String(plan.arguments?.Details ?? ''),
    hits: Number(plan.dbHits ?? 0),
    rows: Number(plan.rows ?? 0),
    children: (plan.children ?? []).map(toStep),
  };
}

function total(step: PlanStep): number {
  return step.children.reduce((sum, child) => sum + total(child), step.hits);
}
