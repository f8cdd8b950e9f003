import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import type { JwtConfig } from '../../src/config.ts';

/** An issuer of JWTs on this machine, with a real address of its public keys. */
export interface Issuer {
  /** How often the keys were fetched. */
  fetched(): number;
  config: JwtConfig;
  /** The public key that is in use, as published. */
  published(): JWK;
  /** A token as this issuer makes it, changed by what is given. */
  sign(
    claims?: Record<string, unknown>,
    options?: { key?: CryptoKey | Uint8Array; algorithm?: string; keyId?: string },
  ): Promise<string>;
  /** Replaces the key; the old one is published no longer. */
  rotate(): Promise<void>;
  /** Answers what asks for the keys with a failure from now on. */
  fail(): void;
  close(): Promise<void>;
}

/** Starts an issuer that signs by ES256. */
export async function startIssuer(more: Partial<JwtConfig> = {}): Promise<Issuer> {
  let [fetched, rotated, failing] = [0, 0, false];
  let pair = await newPair();
  const server = createServer((_, response) => {
    fetched += 1;
    response.writeHead(failing ? 503 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(failing ? {} : { keys: [pair.published] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function newPair() {
    rotated += 1;
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    return { privateKey, published: { ...(await exportJWK(publicKey)), kid: `key-${rotated}`, use: 'sig' } };
  }

  return {
    fetched: () => fetched,
    published: () => pair.published,
    config: {
      issuer: `${address}/`,
      audience: ['claimgraph'],
      keysUrl: `${address}/keys`,
      algorithms: ['ES256', 'RS256'],
      clockToleranceS: 5,
      scopeClaim: 'scope',
      scopeValues: undefined,
      ...more,
    },
    sign(claims = {}, { key = pair.privateKey, algorithm = 'ES256', keyId = pair.published.kid } = {}) {
      const now = Math.floor(Date.now() / 1_000);
      const usual = {
        iss: `${address}/`,
        aud: 'claimgraph',
        sub: 'ada',
        iat: now,
        exp: now + 600,
        scope: 'contribute',
      };
      return new SignJWT({ ...usual, ...claims } as JWTPayload)
        .setProtectedHeader({ alg: algorithm, kid: keyId })
        .sign(key);
    },
    async rotate() {
      pair = await newPair();
    },
    fail() {
      failing = true;
    },
    close: () => close(server),
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
