import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';

/** The longest slug; longer ones end in a hash so that they stay apart. */
const longest = 80;
const hashLength = 12;

/** A text as a part of an id: small letters, digits and hyphens. */
export function slug(text: string): string {
  const plain = anyAscii(text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
  const words = plain
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words === '') return text.trim() === '' ? '' : shortHash(text);
  return words.length <= longest ? words : `${words.slice(0, longest - hashLength - 1)}-${shortHash(text)}`;
}

/** A short text that stands for a value, however long that is. */
export function shortHash(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return createHash('sha256').update(text).digest('hex').slice(0, hashLength);
}
