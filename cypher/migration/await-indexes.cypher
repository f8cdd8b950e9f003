// Returns when every index is online; fails when one is not within the time, or cannot be built.
CALL db.awaitIndexes($seconds)
