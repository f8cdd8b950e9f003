import { nounNames } from '../../model/noun.ts';
import { type Rule, rule, shown } from '../rule.ts';

type Id = string | null;

/** Rules of the log of changes: what is recorded and what the log says of it agree. */
export const logRules: readonly Rule[] = [
  rule(
    {
      name: 'numbered',
      holds: 'Every record has the numbers of its creation and of its last change in the log.',
      hint: 'Export the graph and import it into an empty database, which begins a log anew; something wrote past the log.',
      parameters: { types: nounNames.filter((name) => name !== 'ActionEvent') },
    },
    ([id, created, revision, last]) => ({
      id: id as Id,
      field: 'revision',
      message: `is ${shown(revision)}, the creation ${shown(created)}, and the last change of all ${shown(last)}; the log has no such change`,
    }),
  ),
  rule(
    {
      name: 'change-set',
      holds: 'The sets of the log follow each other without a gap, and end where the log does.',
      hint: 'Restore a backup from before the log was damaged, or export the graph and import it into an empty database.',
    },
    ([from, to, expected]) => ({
      id: to === null ? null : String(to),
      message: `is a set of the changes ${shown(from)} to ${shown(to)}, but the set before ends so that it should begin at ${shown(expected)}`,
    }),
  ),
];
