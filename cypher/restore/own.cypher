// Lets a restore that has taken the database go on, and nobody else. Returns one row.
MATCH (lock:MigrationLock {id: 'restore'})
SET lock.owner = $owner, lock.heldAt = $heldAt
RETURN count(lock)
