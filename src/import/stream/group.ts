/** How much one transaction takes: so many records, and about so many bytes of them. */
export interface GroupLimits {
  readonly records: number;
  readonly bytes: number;
}

/** Cuts a stream into lists that stay within the limits; a single value may be larger. */
export async function* inGroups<T>(
  values: AsyncIterable<T>,
  sizeOf: (value: T) => number,
  { records, bytes }: GroupLimits,
): AsyncGenerator<T[]> {
  let group: T[] = [];
  let size = 0;
  for await (const value of values) {
    if (group.length > 0 && size + sizeOf(value) > bytes) {
      yield group;
      group = [];
      size = 0;
    }
    group.push(value);
    size += sizeOf(value);
    if (group.length < records) continue;
    yield group;
    group = [];
    size = 0;
  }
  if (group.length > 0) yield group;
}
