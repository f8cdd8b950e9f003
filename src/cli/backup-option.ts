import type { Command } from 'commander';

/** What a person asks of a backup. */
export interface BackupWishes {
  readonly verify?: boolean;
}

/** What a person asks of a restore. */
export interface RestoreWishes {
  readonly replace?: boolean;
}

/** Declares the arguments and options of `claimgraph backup` on a command. */
export function describeBackup(command: Command): Command {
  return command
    .description('write all that the database holds to a file, as it is at this moment, also beside a running server')
    .argument('<file>', 'where to; it is packed by gzip, and appears when it is complete')
    .option('--verify', 'restore it at once into a database of its own that is thrown away, and compare')
    .addHelpText(
      'after',
      exitCodes('everything was written', 'it could not be done; what was there before is untouched'),
    );
}

/** Declares the arguments and options of `claimgraph restore` on a command. */
export function describeRestore(command: Command): Command {
  return command
    .description('put back what a backup holds, into an empty database')
    .argument('<file>', 'a file of claimgraph backup')
    .option('--replace', 'take away all that the database holds before')
    .addHelpText('after', exitCodes('the database holds what the file holds', 'it could not be done'));
}

function exitCodes(done: string, failed: string): string {
  return `\nExit codes:\n  0    ${done}\n  1    ${failed}`;
}
