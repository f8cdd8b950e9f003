// Records that a migration has been applied; recording it twice keeps one record.
MERGE (migration:Migration {name: $name})
SET migration.checksum = $checksum, migration.appliedAt = $appliedAt
