/** An import that cannot go on as a whole; the message is a sentence for the person who started it. */
export class CannotImport extends Error {
  override readonly name = 'CannotImport';

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}
