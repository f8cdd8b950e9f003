// The imports that had begun by a change, in order. One that ended later stands as it was.
MATCH (batch:ImportBatch)
WHERE batch.started <= $moment
RETURN CASE
  WHEN batch.finished > $moment THEN batch {.*, finished: null, finishedAt: null}
  ELSE properties(batch)
END
ORDER BY batch.started
