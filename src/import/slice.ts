const sliceLength = 2_000;

/** Cuts a list into pieces of a size that one statement takes well. */
export function* inSlices<T>(list: readonly T[]): Generator<T[]> {
  for (let start = 0; start < list.length; start += sliceLength) yield list.slice(start, start + sliceLength);
}
