// Whether the database holds anything but its migrations; no row if it is empty.
MATCH (node)
WHERE NOT node:Migration AND NOT node:MigrationLock
RETURN true
LIMIT 1
