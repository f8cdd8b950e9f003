// Which migrations this database has had, with the checksums of their texts; no rows in a new database.
MATCH (migration:Migration)
RETURN migration.name, migration.checksum
ORDER BY migration.name
