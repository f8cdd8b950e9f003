// Holds the database for a restore until the transaction ends; no row where another has taken it since.
MATCH (lock:MigrationLock {id: 'restore'})
WHERE lock.owner = $owner
SET lock.heldAt = $heldAt
RETURN true
