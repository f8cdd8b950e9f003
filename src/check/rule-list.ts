import { circleRule } from './rule/circle.ts';
import { dateRules } from './rule/date.ts';
import { logRules } from './rule/log.ts';
import { nodeRules } from './rule/node.ts';
import { relationshipRules } from './rule/relationship.ts';
import { statementRules } from './rule/statement.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order in which they are checked: what others rest on comes first. */
export const rules: readonly Rule[] = [
  ...nodeRules,
  ...dateRules,
  ...relationshipRules,
  circleRule,
  ...statementRules,
  ...logRules,
];
