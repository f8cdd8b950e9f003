import { randomBytes } from 'node:crypto';

const letters = 'abcdefghjkmnpqrstvwxyz0123456789';

/** A new id for a node that got none: its type and sixteen letters and digits at random, 80 bits. */
export function mint(noun: string): string {
  const name = noun.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  const random = Array.from(randomBytes(16), (byte) => letters[byte % letters.length]).join('');
  return `${name}-${random}`;
}
