import type { NaiveNode } from './graph.ts';

/** How many of the statements were retracted. */
export function retracted(statements: readonly NaiveNode[]): number {
  return statements.filter(({ properties }) => properties.status === 'RETRACTED').length;
}
