// Lets only one lock for migrations exist, so that starters queue for it; does nothing where it stands already.
CREATE CONSTRAINT migration_lock_id IF NOT EXISTS
FOR (lock:MigrationLock)
REQUIRE lock.id IS UNIQUE
