import { CannotImport } from './cannot-import.ts';
import { type Format, formatNamed } from './format/format.ts';
import { mappedBy } from './mapping/apply.ts';
import { readMapping } from './mapping/read.ts';
import type { Snapshot } from './snapshot/entry.ts';

/** What sources hold, as it was told. */
export interface Told {
  /** The name of a format. */
  readonly format: string;
  /** A mapping file, in place of a format. */
  readonly mapping?: string | undefined;
  /** The day of a list. */
  readonly snapshot?: string | undefined;
}

/** How sources are read, and of which list at which day they are, if they are of one. */
export interface Plan {
  readonly format: Format;
  readonly snapshot?: Snapshot;
}

/** Finds out how sources are to be read. Throws CannotImport where what was told does not go together. */
export async function planOf({ format, mapping: path, snapshot: day }: Told): Promise<Plan> {
  if (path === undefined) {
    if (day !== undefined) throw new CannotImport('Only a mapping can say which list a day is of; give --mapping too.');
    return { format: formatNamed(format) };
  }
  const mapping = await readMapping(path);
  if (mapping.snapshot === undefined) {
    if (day !== undefined) throw new CannotImport(`${path} declares no snapshot, so it has no use for --snapshot.`);
    return { format: mappedBy(mapping, {}) };
  }
  const { list } = mapping.snapshot;
  if (day === undefined) {
    throw new CannotImport(`${path} is of a list at a day: say which, such as --snapshot 2021-04-30.`);
  }
  return { format: mappedBy(mapping, { snapshot: day }), snapshot: { list, day } };
}
