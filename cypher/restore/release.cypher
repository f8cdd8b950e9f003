// Lets the database go: it may be served. Returns how many restores there were.
MATCH (lock:MigrationLock {id: 'restore'})
DELETE lock
RETURN count(*)
