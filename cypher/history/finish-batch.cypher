// Notes that an import has come to its end. Returns how many there were.
MATCH (batch:ImportBatch {id: $id})
SET batch.finished = $finished, batch.finishedAt = $finishedAt
RETURN count(batch)
