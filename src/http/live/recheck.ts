import type { Authentication } from '../../auth/authenticate.ts';
import { Unauthenticated } from '../../auth/error.ts';

/** How often a credential is looked at again while something runs for it. */
const everyMs = 4_000;
/** What a server knows of it may be as old then, so that followers by one token ask once: together that makes 5 seconds. */
const maxAgeMs = 1_000;

/** Ends what runs, with Unauthenticated, soon after its credential was revoked or has expired. An outage ends nothing. */
export function stillKnown(
  authenticate: Authentication['authenticate'],
  header: string,
  ending: AbortController,
): void {
  const timer = setInterval(async () => {
    try {
      await authenticate(header, ending.signal, maxAgeMs);
    } catch (error) {
      if (error instanceof Unauthenticated) ending.abort(error);
    }
  }, everyMs);
  ending.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  if (ending.signal.aborted) clearInterval(timer);
}
