/** What every failure of the database is: callers tell them apart by class, people by the sentence. */
export class DatabaseError extends Error {
  /** The driver's code, such as `Neo.ClientError.Schema.ConstraintValidationFailed`; absent when we stopped the query ourselves. */
  readonly code: string | undefined;

  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = codeOf(cause);
  }
}

/** The server does not answer, or the database in it is not ready. */
export class DatabaseUnavailable extends DatabaseError {}
/** The connection was lost while a transaction ended: it may or may not have been written. */
export class WriteUncertain extends DatabaseUnavailable {}
/** The server refuses our user name or password, or wants the password changed first. */
export class CredentialsRefused extends DatabaseError {}
/** The server has no database of the configured name. */
export class DatabaseMissing extends DatabaseError {}
/** The user may not do this in the database, or the database takes no writes here. */
export class AccessDenied extends DatabaseError {}
/** The time limit of the request has passed; the query was ended in the database. */
export class RequestTimeout extends DatabaseError {}
/** The client went away; the query was ended in the database. */
export class RequestAborted extends DatabaseError {}
/** Two things would carry one unique key. */
export class ConstraintViolated extends DatabaseError {}
/** Others held the same nodes for too long, also after repeating. */
export class DatabaseBusy extends DatabaseError {}
/** The query wants more memory than the database gives to one. */
export class MemoryExceeded extends DatabaseError {}
/** The statement or its parameters are wrong: a fault of ours, never of the caller. */
export class StatementRefused extends DatabaseError {}
/** Anything else the database says. */
export class DatabaseFailed extends DatabaseError {}

/** What a transaction found when it began has changed meanwhile: doing it again finds what there is now. */
export class Overtaken extends Error {}

/** The code of a driver error; absent for any other value. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as Error & { code?: unknown }).code : undefined;
  return typeof code === 'string' && code !== 'N/A' ? code : undefined;
}

/** Turns what the driver threw into one of the classes above, with the driver's error as `cause`; other values travel unchanged. */
export function translate(error: unknown): unknown {
  if (error instanceof DatabaseError || !(error instanceof Error) || error.name !== 'Neo4jError') return error;
  const said = firstSentence(error.message);
  const code = codeOf(error) ?? '';
  switch (code) {
    case 'ServiceUnavailable':
    case 'SessionExpired':
    case 'Neo.TransientError.General.DatabaseUnavailable':
    case 'Neo.TransientError.Database.DatabaseUnavailable':
    case 'Neo.DatabaseError.Database.UnableToStartDatabase':
    case 'Neo.ClientError.Cluster.NotALeader':
    case 'Neo.ClientError.Cluster.RoutingFailed':
      return new DatabaseUnavailable('The database does not answer; try again in a moment.', error);
    case 'Neo.ClientError.Security.Unauthorized':
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
    case 'Neo.ClientError.Security.CredentialsExpired':
    case 'Neo.ClientError.Security.TokenExpired':
    case 'Neo.ClientError.Security.AuthorizationExpired':
      return new CredentialsRefused(`The database refuses the user name or password: ${said}`, error);
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return new DatabaseMissing(said, error);
    case 'Neo.ClientError.Security.Forbidden':
    case 'Neo.ClientError.Statement.AccessMode':
    case 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase':
    case 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase':
      return new AccessDenied(said, error);
    case 'Neo.ClientError.Transaction.TransactionTimedOut':
    case 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration':
      return new RequestTimeout('The query took longer than its time limit and was ended.', error);
    case 'Neo.ClientError.Schema.ConstraintValidationFailed':
      return new ConstraintViolated(said, error);
    case 'Neo.TransientError.Transaction.DeadlockDetected':
    case 'Neo.TransientError.Transaction.LockAcquisitionTimeout':
    case 'Neo.ClientError.Transaction.LockAcquisitionTimeout':
    case 'Neo.TransientError.Transaction.MaximumTransactionLimitReached':
      return new DatabaseBusy(`The database is busy with other writes: ${said}`, error);
    case 'Neo.TransientError.General.MemoryPoolOutOfMemoryError':
    case 'Neo.TransientError.General.TransactionOutOfMemoryError':
    case 'Neo.TransientError.General.OutOfMemoryError':
      return new MemoryExceeded('The query needs more memory than the database gives to one query.', error);
    default:
      return code.startsWith('Neo.ClientError.Statement.')
        ? new StatementRefused(said, error)
        : new DatabaseFailed(said, error);
  }
}

const outages = ['ServiceUnavailable', 'SessionExpired', 'Neo.ClientError.Security.AuthorizationExpired'];

/** Whether the connection or the server went away. */
export function isOutage(error: unknown): boolean {
  return outages.includes(codeOf(error) ?? '');
}

/** Whether running the same once more may succeed: the connection or the server went away for a moment, a lock was lost, or others were quicker. */
export function isRepeatable(error: unknown): boolean {
  if (error instanceof Overtaken || isOutage(error)) return true;
  const code = codeOf(error);
  switch (code) {
    case undefined:
    case 'Neo.TransientError.Transaction.Terminated':
    case 'Neo.TransientError.General.MemoryPoolOutOfMemoryError':
    case 'Neo.TransientError.General.TransactionOutOfMemoryError':
    case 'Neo.TransientError.General.OutOfMemoryError':
      return false;
    // Another took away meanwhile what the statement had found.
    case 'Neo.ClientError.Statement.EntityNotFound':
      return true;
    default:
      return code.startsWith('Neo.TransientError.');
  }
}

function firstSentence(message: string): string {
  const line = message.split('\n')[0]?.trim() ?? '';
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
