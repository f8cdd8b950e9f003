import { check } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import type { Rule } from '../check/rule.ts';
import { rules } from '../check/rule-list.ts';
import type { Config } from '../config.ts';
import type { CheckWishes } from './check-option.ts';
import { explainFailure, report } from './report.ts';
import { writeOut } from './standard-output.ts';
import { withDatabase } from './with-database.ts';

/** Exit codes: what a script wants to know. */
const clean = 0;
const found = 1;
const couldNotRun = 2;

/**
 * Checks the database and writes what breaks a rule to standard output, a line each. Sets the exit code: 0 where nothing does, 1 where
 * something does, 2 where the check could not be run to its end.
 */
export async function checkDatabase(configure: () => Config, wishes: CheckWishes): Promise<void> {
  const only = rules.filter(({ name }) => wishes.rule === undefined || wishes.rule.includes(name));
  const counts = new Map<string, number>();
  try {
    await withDatabase(configure(), (database, signal) =>
      writeOut(lines(check(database, { only, signal, onRule }), wishes, counts)),
    );
    report(summary(counts, only));
    process.exitCode = counts.size === 0 ? clean : found;
  } catch (error) {
    report(explainFailure(error));
    process.exitCode = couldNotRun;
  }
}

function onRule({ name }: Rule): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${name}\r`);
}

/** The lines for findings as they come, counted by rule. Only the first of a rule are shown, unless all are wanted. */
async function* lines(
  findings: AsyncIterable<Finding>,
  { json, all }: CheckWishes,
  counts: Map<string, number>,
): AsyncGenerator<string> {
  for await (const finding of findings) {
    const count = (counts.get(finding.rule) ?? 0) + 1;
    counts.set(finding.rule, count);
    if (json) yield `${JSON.stringify(finding)}\n`;
    else if (all || count <= shownOfEach) yield `${findingText(finding, count === 1)}\n`;
  }
}

const shownOfEach = 20;

/** `ERROR sort-key: 5g, nameKey: is … instead of …`, and before the first of a rule how it is put right. */
function findingText({ rule, severity, id, field, message, hint }: Finding, isFirst: boolean): string {
  const place = [id ?? 'a node without an id', field].filter((part) => part !== undefined).join(', ');
  const line = `${severity} ${rule}: ${place}: ${message}`;
  return isFirst ? `${line}\n  ${hint}` : line;
}

function summary(counts: ReadonlyMap<string, number>, only: readonly Rule[]): string {
  const checked = `${only.length} ${only.length === 1 ? 'rule' : 'rules'} checked`;
  if (counts.size === 0) return `${checked}: nothing breaks them`;
  const each = [...counts].map(([rule, count]) => `${rule} ${count.toLocaleString('en')}`);
  return `${checked}; broken: ${each.join(', ')}`;
}
