/** What is in the database cannot be backed up: one sentence for a person. */
export class CannotBackUp extends Error {
  override readonly name = 'CannotBackUp';
}

/** A file cannot be restored, or not here: one sentence for a person. */
export class CannotRestore extends Error {
  override readonly name = 'CannotRestore';
}
