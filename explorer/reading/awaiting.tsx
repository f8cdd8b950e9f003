/** Stands where an answer will: that it is on its way, or why it did not come. */
export function Awaiting({ failure, retry }: { failure: Error | undefined; retry(): void }) {
  if (!failure) {
    return (
      <p class="loading" role="status">
        Loading…
      </p>
    );
  }
  return (
    <div class="notice" role="alert">
      <p>{failure.message}</p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}

/** Says that an id has nothing of its type behind it. */
export function Nothing({ what, id }: { what: string; id: string }) {
  return (
    <p class="notice">
      There is no {what} with the id <code>{id}</code>.
    </p>
  );
}
