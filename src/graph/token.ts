import { GraphQLError } from 'graphql';
import type { Collapse } from './request.ts';

/** Where a drawing goes on: the node, how it is drawn, and the key after which each list of its neighbours goes on. */
export interface Expansion {
  readonly id: string;
  readonly collapse: Collapse;
  readonly after: Readonly<Record<string, string>>;
}

/** The expansion as an opaque text. */
export function encodeExpansion({ id, collapse, after }: Expansion): string {
  return Buffer.from(JSON.stringify([collapse, id, after]), 'utf8').toString('base64url');
}

/** @throws BAD_USER_INPUT where the text is not one that encodeExpansion made */
export function decodeExpansion(token: string): Expansion {
  const expansion = parse(Buffer.from(token, 'base64url').toString('utf8'));
  if (expansion && encodeExpansion(expansion) === token) return expansion;
  throw new GraphQLError(`expand: "${token.slice(0, 80)}" is no token of this API; take it from a node of a drawing.`, {
    extensions: { code: 'BAD_USER_INPUT', argument: 'expand' },
  });
}

function parse(text: string): Expansion | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const [collapse, id, after] = value as unknown[];
  if ((collapse !== 'NONE' && collapse !== 'ACTORS') || typeof id !== 'string') return undefined;
  if (typeof after !== 'object' || after === null || Array.isArray(after)) return undefined;
  if (!Object.values(after).every((key) => typeof key === 'string')) return undefined;
  return { collapse, id, after: after as Record<string, string> };
}
