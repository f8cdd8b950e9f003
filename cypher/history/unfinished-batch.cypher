// The last import with a fingerprint by an author, if it has not come to its end and nothing takes it back; no row elsewhere.
MATCH (batch:ImportBatch)
WHERE batch.fingerprint = $fingerprint AND batch.authorId = $author AND batch.undoes IS NULL
WITH batch
ORDER BY batch.startedKey DESC
LIMIT 1
WHERE batch.finished IS NULL AND NOT EXISTS { (:ImportBatch {undoes: batch.id}) }
RETURN batch.id
