/** What a caller may do, least first: each scope holds those before it. */
export const scopes = ['read', 'contribute', 'curate', 'admin'] as const;

export type Scope = (typeof scopes)[number];

/** Whether a caller who was granted one scope may do what needs the other. */
export function includes(granted: Scope | undefined, needed: Scope): boolean {
  return granted !== undefined && scopes.indexOf(granted) >= scopes.indexOf(needed);
}

/** The scope that holds all of the others; undefined of none. */
export function highest(granted: readonly Scope[]): Scope | undefined {
  return scopes.findLast((scope) => granted.includes(scope));
}

/** Whether a text is the name of a scope. */
export function isScope(text: unknown): text is Scope {
  return scopes.some((scope) => scope === text);
}
