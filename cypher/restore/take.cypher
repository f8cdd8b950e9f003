// Takes the database for a restore until the transaction ends, and tells whose it was: null where no restore has begun.
MERGE (lock:MigrationLock {id: 'restore'})
SET lock.taken = true
RETURN lock.owner
