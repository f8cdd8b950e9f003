import type { PlanStep } from '../../src/neo4j/profile.ts';

/** The steps of a plan that hit the database, a line each, indented by their depth: hits, rows, operator, details. */
export function planText(step: PlanStep, depth = 0): string {
  const line = `${' '.repeat(depth)}${step.operator}: ${step.hits} hits, ${step.rows} rows; ${step.details.replaceAll(/\s+/g, ' ').slice(0, 160)}`;
  const below = step.children.map((child) => planText(child, depth + 1));
  return [...(step.hits > 0 ? [line] : []), ...below].filter((text) => text !== '').join('\n');
}
