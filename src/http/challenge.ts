/**
 * What the header WWW-Authenticate says beside an error (RFC 6750): that a token is needed, that this one is not accepted, or
 * which scope it lacks. Undefined for errors that have nothing to do with tokens.
 */
export function challengeOf({ code, scope }: { code?: unknown; scope?: unknown } = {}): string | undefined {
  const needed = typeof scope === 'string' ? `, scope="${scope}"` : '';
  if (code === 'FORBIDDEN') return `Bearer realm="claimgraph", error="insufficient_scope"${needed}`;
  if (code !== 'UNAUTHENTICATED') return undefined;
  return needed === '' ? 'Bearer realm="claimgraph", error="invalid_token"' : `Bearer realm="claimgraph"${needed}`;
}
