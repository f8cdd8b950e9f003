import type { AccessConfig } from '../config.ts';
import type { Database } from '../neo4j/database.ts';
import { anonymousCaller, type Caller } from './caller.ts';
import { Unauthenticated } from './error.ts';
import { jwtCheck } from './jwt.ts';
import { isSecret } from './secret.ts';
import { tokenCheck } from './token-check.ts';

export interface Authentication {
  /**
   * Who shows this `Authorization` header, if any. Throws Unauthenticated where it is none that is known here: a wrong
   * credential is never taken for none. What is known of a token is at most `maxAgeMs` old.
   */
  authenticate(header: string | undefined, signal?: AbortSignal, maxAgeMs?: number): Promise<Caller>;
  /** Resolves when nothing is left to write. */
  settled(): Promise<void>;
}

/** Knows callers by tokens of this database and, where one is configured, by JWTs of the issuer. */
export function authentication(
  database: Database,
  { reading, jwt }: AccessConfig,
  warn: (error: unknown) => void,
): Authentication {
  const anonymous = anonymousCaller(reading);
  const tokens = tokenCheck(database, warn);
  const checkJwt = jwt && jwtCheck(jwt);
  return {
    async authenticate(header, signal, maxAgeMs) {
      if (header === undefined) return anonymous;
      const credential = /^Bearer +([\w.~+/-]+=*) *$/i.exec(header)?.[1];
      if (credential === undefined) {
        throw new Unauthenticated('Send the token as "Authorization: Bearer <token>"; nothing else is accepted there.');
      }
      if (isSecret(credential)) return tokens.check(credential, signal, maxAgeMs);
      if (checkJwt) return checkJwt(credential);
      throw new Unauthenticated('The token is not one of this server; `claimgraph token create` makes one.');
    },
    settled: () => tokens.settled(),
  };
}
