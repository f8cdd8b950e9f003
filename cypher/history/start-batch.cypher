// Notes that an import begins, or goes on under the name that it had. Returns one row.
MERGE (batch:ImportBatch {id: $id})
SET
  batch.started = coalesce(batch.started, $started),
  batch.startedAt = coalesce(batch.startedAt, $startedAt),
  batch.startedKey = coalesce(batch.startedKey, $startedKey),
  batch.authorId = coalesce(batch.authorId, $authorId),
  batch.authorName = coalesce(batch.authorName, $authorName),
  batch.sources = coalesce(batch.sources, []) + [source IN $sources WHERE NOT source IN coalesce(batch.sources, [])],
  batch.fingerprint = $fingerprint,
  batch.undoes = $undoes,
  batch.finished = null,
  batch.finishedAt = null
RETURN count(batch)
