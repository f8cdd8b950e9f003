import { type FileHandle, open } from 'node:fs/promises';
import { seenIds } from '../stream/seen.ts';

/** Texts set aside on disk, found by the ids of what they belong to. */
export interface TextFile {
  add(id: string, text: string): void;
  /** Writes what was added. */
  flush(): Promise<void>;
  /** How many bytes the text of an id has; undefined where there is none. */
  size(id: string): number | undefined;
  /** The text of an id; an empty one where there is none. */
  find(id: string): Promise<string>;
  close(): Promise<void>;
}

/** Makes an empty file of texts; of each text 50 bytes stay in memory. */
export async function textFile(path: string): Promise<TextFile> {
  const file: FileHandle = await open(path, 'wx+', 0o600);
  const numbers = seenIds();
  /** Where the texts begin, and where the last one ends. */
  const starts = [0];
  let added: Buffer[] = [];
  let written = 0;
  const placeOf = (id: string) => {
    const number = numbers.get(id)?.line;
    return number === undefined ? undefined : (starts.slice(number, number + 2) as [start: number, end: number]);
  };
  return {
    add(id, text) {
      const bytes = Buffer.from(text);
      numbers.add(id, starts.length - 1, 0);
      starts.push((starts.at(-1) as number) + bytes.length);
      added.push(bytes);
    },
    async flush() {
      const bytes = Buffer.concat(added);
      added = [];
      await file.write(bytes, 0, bytes.length, written);
      written += bytes.length;
    },
    size(id) {
      const place = placeOf(id);
      return place && place[1] - place[0];
    },
    async find(id) {
      const [start, end] = placeOf(id) ?? [0, 0];
      const bytes = Buffer.alloc(end - start);
      await file.read(bytes, 0, bytes.length, start);
      return bytes.toString('utf8');
    },
    close: () => file.close(),
  };
}
