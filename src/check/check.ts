import type { Database } from '../neo4j/database.ts';
import { statement } from '../neo4j/statement.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { rules } from './rule-list.ts';

export interface CheckOptions {
  /** All rules if it is left out. */
  readonly only?: readonly Rule[] | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Is told before each rule. */
  readonly onRule?: (rule: Rule) => void;
}

/** Checks a whole database against the rules of the model, one after another, and yields what breaks them as it is found. */
export async function* check(
  database: Database,
  { only = rules, signal, onRule = () => {} }: CheckOptions = {},
): AsyncGenerator<Finding> {
  for (const rule of only) {
    onRule(rule);
    const { name, severity, hint, parameters, begin } = rule;
    const judge = begin();
    for await (const row of database.stream(statement(`check/${name}`), parameters, { signal })) {
      for (const judgement of judge.row(row)) yield { rule: name, severity, ...judgement, hint };
    }
    for (const judgement of judge.end()) yield { rule: name, severity, ...judgement, hint };
  }
}
