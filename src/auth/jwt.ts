import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import type { JwtConfig } from '../config.ts';
import type { Caller } from './caller.ts';
import { IssuerUnavailable, Unauthenticated } from './error.ts';
import { highest, isScope, type Scope } from './scope.ts';

/** The caller of a JWT. Throws Unauthenticated with the reason, or IssuerUnavailable where the keys cannot be had. */
export type JwtCheck = (jwt: string) => Promise<Caller>;

const longestSubject = 200;

/**
 * Checks JWTs of the configured issuer: signature by one of its published keys and one of the allowed algorithms, issuer, audience,
 * times, subject. A key that is new is fetched when it is first met, at most once every `cooldownMs`.
 */
export function jwtCheck(config: JwtConfig, cooldownMs = 30_000): JwtCheck {
  const keys = createRemoteJWKSet(new URL(config.keysUrl), { cooldownDuration: cooldownMs });
  const expected = {
    issuer: config.issuer,
    audience: config.audience,
    algorithms: [...config.algorithms],
    clockTolerance: config.clockToleranceS,
    requiredClaims: ['exp', 'sub'],
  };
  return async (jwt) => {
    const { payload } = await jwtVerify(jwt, keys, expected).catch((error: unknown) => {
      throw refusal(error);
    });
    const { sub, exp } = payload;
    if (!isLine(sub)) {
      throw new Unauthenticated(`The subject of the token is not a text of 1 to ${longestSubject} characters.`);
    }
    const expiresAt = exp === undefined ? undefined : (exp + config.clockToleranceS) * 1_000;
    return {
      kind: 'jwt',
      author: { id: `jwt:${sub}`, name: nameOf(payload) ?? sub },
      scope: scopeOf(payload, config),
      expiresAt,
    };
  };
}

/** A short text on one line: what may stand in the log of changes. */
function isLine(text: unknown): text is string {
  return typeof text === 'string' && text !== '' && text.length <= longestSubject && !/\p{C}/u.test(text);
}

function nameOf({ name, preferred_username }: JWTPayload): string | undefined {
  return [name, preferred_username].find(isLine);
}

/** The highest scope that the claim grants: its values are the names of scopes, or what the configuration translates into them. */
function scopeOf(payload: JWTPayload, { scopeClaim, scopeValues }: JwtConfig): Scope | undefined {
  const claim = find(payload, scopeClaim);
  const values = typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : [];
  const granted = values.map((value) => (scopeValues ? scopeValues.get(String(value)) : value));
  return highest(granted.filter(isScope));
}

/** A claim by its name, which may hold dots itself, or by the path that the dots show. */
function find(payload: JWTPayload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name];
  return name
    .split('.')
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, part)
          ? (value as Record<string, unknown>)[part]
          : undefined,
      payload,
    );
}

function refusal(error: unknown): Error {
  if (error instanceof errors.JWTExpired) return new Unauthenticated('The token has expired; sign in again.');
  if (error instanceof errors.JWTClaimValidationFailed) {
    return new Unauthenticated(`The claim "${error.claim}" of the token is not what is expected here.`);
  }
  if (error instanceof errors.JOSEAlgNotAllowed) {
    return new Unauthenticated('The token is signed by an algorithm that is not allowed here.');
  }
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWSSignatureVerificationFailed) {
    return new Unauthenticated('The token is not signed by a key of the issuer.');
  }
  if (malformed.some((kind) => error instanceof kind))
    return new Unauthenticated('The token is not a well-formed JWT.');
  return new IssuerUnavailable(error);
}

const malformed = [
  errors.JWSInvalid,
  errors.JWTInvalid,
  errors.JOSENotSupported,
  errors.JWKSMultipleMatchingKeys,
] as const;
