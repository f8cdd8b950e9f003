import type { Scope } from '../../src/auth/scope.ts';

/** The scope that each field needs by which something can be changed or followed: to change one is a decision. */
export const neededScopes: Record<string, Scope> = {
  'Subscription.changed': 'read',
};
