// Takes from the log the imports that began after a change, and the end of those that ended after it. Gives one row.
CALL () {
  MATCH (batch:ImportBatch)
  WHERE batch.started > $last
  DELETE batch
}
MATCH (batch:ImportBatch)
WHERE batch.finished > $last
SET batch.finished = null, batch.finishedAt = null
RETURN count(batch)
