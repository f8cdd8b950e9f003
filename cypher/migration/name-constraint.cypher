// Lets no two records of one migration exist; does nothing where it stands already.
CREATE CONSTRAINT migration_name IF NOT EXISTS
FOR (migration:Migration)
REQUIRE migration.name IS UNIQUE
