// Imports are named and listed by their start; their sets of changes, and what takes a set back, are found by name and number.
CREATE CONSTRAINT import_batch_id IF NOT EXISTS FOR (batch:ImportBatch) REQUIRE batch.id IS UNIQUE;
CREATE INDEX import_batch_started IF NOT EXISTS FOR (batch:ImportBatch) ON (batch.startedKey);
CREATE INDEX import_batch_undoes IF NOT EXISTS FOR (batch:ImportBatch) ON (batch.undoes);
CREATE INDEX change_set_batch IF NOT EXISTS FOR (set:ChangeSet) ON (set.batchId, set.to);
CREATE INDEX change_set_undoes IF NOT EXISTS FOR (set:ChangeSet) ON (set.undoes, set.to);
