/** The embedded server cannot be started. The message is for a person: one sentence why, and what to do. */
export class CannotStart extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'CannotStart';
  }
}
