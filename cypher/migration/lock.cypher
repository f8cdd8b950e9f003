// Takes the lock until the transaction ends, or waits for whoever holds it; gives no rows.
MERGE (lock:MigrationLock {id: 'migrations'})
SET lock.takenAt = $takenAt
