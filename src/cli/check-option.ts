import { type Command, Option } from 'commander';
import { rules } from '../check/rule-list.ts';

/** What a person asks of a check. */
export interface CheckWishes {
  /** The names of rules; all if there are none. */
  readonly rule?: readonly string[];
  readonly json?: boolean;
  readonly all?: boolean;
}

/** Declares the options of `claimgraph check` on a command. */
export function describeCheck(command: Command): Command {
  return command
    .description('check the whole database against the rules of the model; it changes nothing')
    .addOption(new Option('-r, --rule <name...>', 'only these rules').choices(rules.map(({ name }) => name)))
    .option('--json', 'a JSON object a line for each finding: rule, severity, id, field, message, hint')
    .option('--all', 'show every finding; without it the first 20 of each rule')
    .addHelpText('after', () => `\nRules:\n${rules.map(ruleText).join('\n')}\n${exitCodes}`)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
}

const exitCodes = `
Exit codes:
  0    nothing breaks a rule
  1    something does
  2    the check could not be run, or not to its end`;

function ruleText({ name, holds }: (typeof rules)[number]): string {
  return `  ${name.padEnd(20)} ${holds}`;
}
