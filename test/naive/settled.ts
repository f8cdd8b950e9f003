/** The part of a date that its earliest and its latest day share; null where they do not, or are not known. */
export function settled(properties: Readonly<Record<string, unknown>>, date: string, length: number): string | null {
  const [earliest, latest] = [properties[`${date}Earliest`], properties[`${date}Latest`]];
  if (typeof earliest !== 'string' || typeof latest !== 'string') return null;
  const part = earliest.slice(0, length);
  return latest.startsWith(part) ? part : null;
}
