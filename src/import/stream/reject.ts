import type { FileHandle } from 'node:fs/promises';
import { openOwn } from '../../file.ts';
import { CannotImport } from '../cannot-import.ts';
import type { RecordItem } from '../format/item.ts';
import type { Problem } from '../problem.ts';

/** An item that was not loaded, and why. */
export interface Rejected {
  readonly item: RecordItem;
  readonly problems: readonly Problem[];
}

/** One line of a file of rejects: where it stood, what is wrong with hints, and what stood there, to be put right. */
export function rejectLine({ item, problems }: Rejected): string {
  const { source, line } = item.place;
  const reasons = problems.map(({ id, field, message, hint }) => ({ id, field, message, hint }));
  const content = 'record' in item ? { record: item.record } : { text: item.text };
  return JSON.stringify({ source, line, problems: reasons, ...content });
}

export interface RejectFile {
  write(rejected: Rejected): Promise<void>;
  close(): Promise<void>;
}

/** A file of rejects; it is made, in place of an old one, when the first comes. Throws CannotImport where it cannot be written, or another import writes it. */
export function rejectFile(path: string): RejectFile {
  let file: FileHandle | undefined;
  return {
    async write(rejected) {
      try {
        file ??= await openOwn(path);
        if (!file) throw new CannotImport(`Another import writes what it refuses to ${path}; give another --rejects.`);
        await file.write(`${rejectLine(rejected)}\n`);
      } catch (error) {
        if (error instanceof CannotImport) throw error;
        throw new CannotImport(`${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`, error);
      }
    },
    close: async () => file?.close(),
  };
}
