// When a restore that has not come to its end last did something; no row where there is none.
MATCH (lock:MigrationLock {id: 'restore'})
RETURN lock.heldAt
