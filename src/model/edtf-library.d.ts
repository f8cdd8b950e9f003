/** The part of the `edtf` package that is used here; it ships no types. */
declare module 'edtf' {
  interface ExtendedDate {
    type: 'Date' | 'Season' | 'Interval';
    /** Milliseconds since 1970, -Infinity for an open start, null for an unknown one. */
    min: number | null;
    /** The last millisecond, Infinity for an open end, null for an unknown one. */
    max: number | null;
    values: unknown[];
  }
  export default function edtf(text: string, constraints?: { level?: number; types?: string[] }): ExtendedDate;
}
