import { createHash, randomBytes } from 'node:crypto';

/** Tells a secret of ours from a JWT, and tells scanners of leaked secrets what they found. */
const prefix = 'claimgraph_';
const secretForm = /^claimgraph_[\w-]{43}$/;

/** A new secret: 256 random bits, which nobody can guess. */
export function newSecret(): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** Whether a credential has the form of a secret of ours. */
export function isSecret(credential: string): boolean {
  return secretForm.test(credential);
}

/**
 * What is stored of a secret: SHA-256 in hexadecimal. A slow hash protects words that people choose; of 256 random bits nothing can be
 * guessed, and a fast one can be looked up by an index.
 */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
