#!/usr/bin/env node
import 'reflect-metadata';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { backUpTo } from './backup.ts';
import { describeBackup, describeRestore } from './backup-option.ts';
import { batchCommand } from './batch.ts';
import { checkDatabase } from './check.ts';
import { describeCheck } from './check-option.ts';
import { exportTo } from './export.ts';
import { describeExport } from './export-option.ts';
import { describeImport } from './import-option.ts';
import { migrateOnce } from './migrate.ts';
import { explainFailure, report } from './report.ts';
import { restoreInto } from './restore.ts';
import { tokenCommand } from './token.ts';

const program = new Command('claimgraph')
  .description('A knowledge graph of actors and claims, asked through GraphQL.')
  .addHelpText('after', '\nThe environment configures it; .env.example describes every variable.')
  .showHelpAfterError();

program
  .command('serve', { isDefault: true })
  .description('start the server; without NEO4J_URI also the database, in CLAIMGRAPH_DATA')
  .action(async () => (await import('./serve.ts')).serve(readConfig()));

program
  .command('migrate')
  .description('apply the migrations that the database has not had yet')
  .action(() => migrateOnce(readConfig()));

program.addCommand(tokenCommand());
program.addCommand(batchCommand());
describeExport(program.command('export')).action((file, wishes) => exportTo(readConfig(), file, wishes));

describeBackup(program.command('backup')).action((file, wishes) => backUpTo(readConfig(), file, wishes));
describeRestore(program.command('restore')).action((file, wishes) => restoreInto(readConfig(), file, wishes));

describeCheck(program.command('check')).action((wishes) => checkDatabase(readConfig, wishes));
describeImport(program.command('import')).action(async (paths, wishes) =>
  (await import('./import.ts')).importPaths(readConfig(), paths, wishes),
);

try {
  await program.parseAsync();
} catch (error) {
  report(explainFailure(error));
  process.exitCode = 1;
}
// What still runs now, such as idle connections, must not keep the process.
process.exit();
