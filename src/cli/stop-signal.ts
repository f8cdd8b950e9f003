/** A terminal and npm both pass on one Ctrl-C: what comes this soon after the first is no second wish. */
const sameWishMs = 1_000;

export interface StopSignal {
  /** Aborted at the first SIGINT, SIGTERM or SIGHUP. */
  signal: AbortSignal;
  /** Resolves then. */
  asked: Promise<void>;
}

/** Listens for the wish to stop. A second wish ends the process at once; an embedded Neo4j then stops by itself. */
export function listenForStop(): StopSignal {
  const abort = new AbortController();
  const asked = new Promise<void>((resolve) => abort.signal.addEventListener('abort', () => resolve()));
  let firstAt: number | undefined;
  const onSignal = () => {
    if (firstAt !== undefined && performance.now() - firstAt > sameWishMs) process.exit(130);
    firstAt ??= performance.now();
    abort.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal);
  return { signal: abort.signal, asked };
}
