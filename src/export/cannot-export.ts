/** What is in the database, or is asked for, cannot be exported: one sentence for a person. */
export class CannotExport extends Error {
  override readonly name = 'CannotExport';
}
