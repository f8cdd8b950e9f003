import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Authentication } from '../../../src/auth/authenticate.ts';
import { Unauthenticated } from '../../../src/auth/error.ts';
import { rememberedMs } from '../../../src/auth/token-check.ts';
import { stillKnown } from '../../../src/http/live/recheck.ts';

beforeEach(() => {
  jest.useFakeTimers({ now: 0 });
});

afterEach(() => {
  jest.useRealTimers();
});

test('what runs ends within five seconds after its token was revoked, also where the server has just looked at the token', async () => {
  const revokedAt = 1;
  const authenticate: Authentication['authenticate'] = async (_header, _signal, maxAgeMs = rememberedMs) => {
    if (Date.now() - maxAgeMs >= revokedAt) throw new Unauthenticated('The token was revoked; ask for a new one.');
    return { kind: 'token', author: { id: 'token:ada', name: 'ada' }, scope: 'read', expiresAt: undefined };
  };
  const ending = new AbortController();
  stillKnown(authenticate, 'Bearer secret', ending);
  await jest.advanceTimersByTimeAsync(revokedAt + 5_000);
  expect(ending.signal.reason).toBeInstanceOf(Unauthenticated);
});
