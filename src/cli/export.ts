import type { Config } from '../config.ts';
import { readChoice } from '../export/choice.ts';
import { exportGraph } from '../export/export.ts';
import { buildClaimgraphSchema } from '../schema/build.ts';
import { type ExportWishes, formatOf } from './export-option.ts';
import { showCount } from './export-progress.ts';
import { report } from './report.ts';
import { writeOut } from './standard-output.ts';
import { withDatabase } from './with-database.ts';
import { writeFile } from './write-file.ts';

/** Writes the graph to the file, which appears when it is complete, or to standard output. Throws CannotExport and CannotStart. */
export async function exportTo(config: Config, file: string | undefined, wishes: ExportWishes): Promise<void> {
  const format = formatOf(file, wishes);
  const choice = readChoice(wishes.type, wishes.where);
  const { spreadsheet, base } = wishes;
  const schema = await buildClaimgraphSchema();
  const progress = showCount(process.stderr, 'records');
  const count = await withDatabase(config, async (database, signal) => {
    let read = 0;
    const onRecord = (soFar: number) => {
      read = soFar;
      progress.update(soFar);
    };
    const texts = exportGraph({ database, schema, format, choice, options: { spreadsheet, base }, signal, onRecord });
    await (file === undefined ? writeOut(texts) : writeFile(texts, file, { packed: file.endsWith('.gz') }));
    return read;
  }).finally(() => progress.end());
  report(`Exported ${count.toLocaleString('en')} records${file === undefined ? '' : ` to ${file}`}`);
}
