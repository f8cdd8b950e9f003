import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { generateKeyPair, UnsecuredJWT } from 'jose';
import type { Caller } from '../../../src/auth/caller.ts';
import { type JwtCheck, jwtCheck } from '../../../src/auth/jwt.ts';
import type { JwtConfig } from '../../../src/config.ts';
import { type Issuer, startIssuer } from '../../auth/issuer.ts';

let issuer: Issuer;
let check: JwtCheck;

beforeEach(async () => {
  issuer = await startIssuer();
  check = jwtCheck(issuer.config);
});

afterEach(() => issuer.close());

const seconds = () => Math.floor(Date.now() / 1_000);

async function outcome(jwt: string, by: JwtCheck = check): Promise<string | Caller> {
  try {
    return await by(jwt);
  } catch (error) {
    return `${(error as { extensions: { code: string } }).extensions.code}: ${(error as Error).message}`;
  }
}

test('a token of the issuer says who asks, what they may do and until when', async () => {
  const exp = seconds() + 60;
  expect(await check(await issuer.sign({ sub: 'ada', exp, scope: 'openid contribute read' }))).toEqual({
    kind: 'jwt',
    author: { id: 'jwt:ada', name: 'ada' },
    scope: 'contribute',
    expiresAt: (exp + 5) * 1_000,
  });
});

test('an author is called by the name in the token, where it is one', async () => {
  const nameIn = async (claims: Record<string, unknown>) => (await check(await issuer.sign(claims))).author;
  expect(await nameIn({ name: 'Ada Lovelace' })).toEqual({ id: 'jwt:ada', name: 'Ada Lovelace' });
  expect(await nameIn({ name: 7, preferred_username: 'al' })).toEqual({ id: 'jwt:ada', name: 'al' });
  expect(await nameIn({ name: 'two\nlines' })).toEqual({ id: 'jwt:ada', name: 'ada' });
});

describe('a token is refused', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['for another audience', { aud: 'elsewhere' }, 'The claim "aud" of the token is not what is expected here.'],
    ['without an audience', { aud: undefined }, 'The claim "aud" of the token is not what is expected here.'],
    [
      'of another issuer',
      { iss: 'https://evil.example/' },
      'The claim "iss" of the token is not what is expected here.',
    ],
    ['that has expired', { exp: seconds() - 60 }, 'The token has expired; sign in again.'],
    ['that never expires', { exp: undefined }, 'The claim "exp" of the token is not what is expected here.'],
    ['that is not valid yet', { nbf: seconds() + 60 }, 'The claim "nbf" of the token is not what is expected here.'],
    ['without a subject', { sub: undefined }, 'The claim "sub" of the token is not what is expected here.'],
    ['with an empty subject', { sub: '' }, 'The subject of the token is not a text of 1 to 200 characters.'],
    ['with a subject of two lines', { sub: 'a\nb' }, 'The subject of the token is not a text of 1 to 200 characters.'],
  ])('%s', async (_, claims, message) => {
    expect(await outcome(await issuer.sign(claims))).toBe(`UNAUTHENTICATED: ${message}`);
  });

  test('that is signed by nobody', async () => {
    const claims = { iss: issuer.config.issuer, aud: 'claimgraph', sub: 'ada', exp: seconds() + 60, scope: 'admin' };
    const unsigned = new UnsecuredJWT(claims).encode();
    expect(unsigned.endsWith('.')).toBe(true);
    expect(await outcome(unsigned)).toMatch(
      /^UNAUTHENTICATED: The token is signed by an algorithm that is not allowed/,
    );
  });

  test('that is signed by HS256 with the public key for a secret', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(issuer.published()));
    const forged = await issuer.sign({ scope: 'admin' }, { key: secret, algorithm: 'HS256' });
    expect(await outcome(forged)).toBe(
      'UNAUTHENTICATED: The token is signed by an algorithm that is not allowed here.',
    );
  });

  test('that is signed by a key of somebody else, under the name of the right one or its own', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    for (const keyId of ['key-1', 'key-of-mine']) {
      const forged = await issuer.sign({}, { key: privateKey, keyId });
      expect(await outcome(forged)).toBe('UNAUTHENTICATED: The token is not signed by a key of the issuer.');
    }
  });

  test('whose claims were changed after it was signed', async () => {
    const [head, , signature] = (await issuer.sign()).split('.');
    const [, body] = (await issuer.sign({ scope: 'admin' })).split('.');
    expect(await outcome([head, body, signature].join('.'))).toBe(
      'UNAUTHENTICATED: The token is not signed by a key of the issuer.',
    );
  });

  test.each(['x', 'a.b.c', '..', 'a.b.c.d.e'])('that is no JWT: %s', async (text) => {
    expect(await outcome(text)).toBe('UNAUTHENTICATED: The token is not a well-formed JWT.');
  });
});

test('clocks may differ by the tolerance', async () => {
  expect(await outcome(await issuer.sign({ exp: seconds() - 2, nbf: seconds() + 2 }))).toMatchObject({
    author: { id: 'jwt:ada', name: 'ada' },
  });
});

describe('the keys of the issuer', () => {
  test('are fetched once, and again when a new one is met', async () => {
    const rotating = jwtCheck(issuer.config, 0);
    const old = await issuer.sign();
    await rotating(old);
    await rotating(await issuer.sign());
    expect(issuer.fetched()).toBe(1);
    await issuer.rotate();
    expect(await outcome(await issuer.sign(), rotating)).toMatchObject({ author: { id: 'jwt:ada' } });
    expect(issuer.fetched()).toBe(2);
    expect(await outcome(old, rotating)).toBe('UNAUTHENTICATED: The token is not signed by a key of the issuer.');
  });

  test('are not fetched for each forged token', async () => {
    await check(await issuer.sign());
    for (let number = 0; number < 5; number += 1) await outcome(await issuer.sign({}, { keyId: `forged-${number}` }));
    expect(issuer.fetched()).toBe(1);
  });

  test('are missed as an outage, not as a wrong token', async () => {
    issuer.fail();
    const message =
      'UNAVAILABLE: The keys of the token issuer cannot be read at the moment; try again in a few seconds.';
    expect(await outcome(await issuer.sign())).toBe(message);
  });
});

describe('scopes', () => {
  const grant = async (more: Partial<JwtConfig>, claims: Record<string, unknown>) => {
    const caller = await outcome(await issuer.sign(claims), jwtCheck({ ...issuer.config, ...more }));
    return (caller as Caller).scope;
  };

  test('are the words of the claim, or the items of its list; the highest counts', async () => {
    expect(await grant({}, { scope: 'read  curate' })).toBe('curate');
    expect(await grant({}, { scope: ['read', 'admin', 7] })).toBe('admin');
  });

  test('of other systems, and claims of other kinds, are none', async () => {
    for (const scope of ['openid', '', 'Admin', 7, null, { admin: true }, undefined]) {
      expect([scope, await grant({}, { scope })]).toEqual([scope, undefined]);
    }
  });

  test('are found where the configuration says, also inside a claim', async () => {
    expect(await grant({ scopeClaim: 'realm_access.roles' }, { realm_access: { roles: ['curate'] } })).toBe('curate');
    expect(await grant({ scopeClaim: 'https://x.example/roles' }, { 'https://x.example/roles': ['read'] })).toBe(
      'read',
    );
    expect(await grant({ scopeClaim: 'constructor.name' }, {})).toBe(undefined);
  });

  test('are what the configuration translates values into, and then nothing else', async () => {
    const scopeValues = new Map([['editors', 'curate' as const]]);
    expect(await grant({ scopeValues }, { scope: 'editors' })).toBe('curate');
    expect(await grant({ scopeValues }, { scope: 'admin' })).toBe(undefined);
  });
});
