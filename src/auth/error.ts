import { GraphQLError } from 'graphql';
import type { Scope } from './scope.ts';

/** UNAUTHENTICATED: a credential is missing (`scope` says for what), or the one that was given is not accepted. */
export class Unauthenticated extends GraphQLError {
  constructor(message: string, needed?: Scope) {
    super(message, { extensions: { code: 'UNAUTHENTICATED', ...(needed === undefined ? {} : { scope: needed }) } });
    this.name = 'Unauthenticated';
  }
}

/** FORBIDDEN: the caller is known, but has not the scope that a field needs; no scope at all would do where `needed` is absent. */
export class Forbidden extends GraphQLError {
  constructor(message: string, needed?: Scope) {
    super(message, { extensions: { code: 'FORBIDDEN', ...(needed === undefined ? {} : { scope: needed }) } });
    this.name = 'Forbidden';
  }
}

/** UNAVAILABLE: the keys of the issuer cannot be had, so nobody can tell whether a token is good. */
export class IssuerUnavailable extends GraphQLError {
  constructor(cause: unknown) {
    super('The keys of the token issuer cannot be read at the moment; try again in a few seconds.', {
      extensions: { code: 'UNAVAILABLE' },
      originalError: cause instanceof Error ? cause : null,
    });
    this.name = 'IssuerUnavailable';
  }
}
