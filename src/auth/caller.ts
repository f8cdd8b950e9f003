import { type Author, anonymous } from '../model/origin.ts';
import type { Scope } from './scope.ts';

/** Who asks, and what they may do. */
export interface Caller {
  /** Nobody showed a credential; a token of ours; a token of the configured issuer. */
  readonly kind: 'anonymous' | 'token' | 'jwt';
  /** Who stands in every change of theirs, by the id `token:<name>` or `jwt:<subject>`; whoever is anonymous changes nothing. */
  readonly author: Author;
  /** Absent: nothing at all. */
  readonly scope: Scope | undefined;
  /** When the credential ends, in milliseconds since 1970; absent for never. */
  readonly expiresAt?: number | undefined;
}

/** Whoever shows no credential: may read where reading is open, and never more. */
export function anonymousCaller(reading: 'open' | 'closed'): Caller {
  return { kind: 'anonymous', author: anonymous, scope: reading === 'open' ? 'read' : undefined };
}
