import type { Authentication } from '../../auth/authenticate.ts';
import { Unauthenticated } from '../../auth/error.ts';

/** How often a credential is looked at again while something runs for it. */
const everyMs = 5_000;

/** Ends what runs, with Unauthenticated, soon after its credential was revoked or has expired. An outage ends nothing. */
export function stillKnown(
  authenticate: Authentication['authenticate'],
  header: string,
  ending: AbortController,
): void {
  const timer = setInterval(async () => {
    try {
      await authenticate(header, ending.signal);
    } catch (error) {
      if (error instanceof Unauthenticated) ending.abort(error);
    }
  }, everyMs);
  ending.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  if (ending.signal.aborted) clearInterval(timer);
}
