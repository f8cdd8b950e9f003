// The log of changes: what was recorded is found by its sequence, a record's changes by its id, a set by its last sequence and by its instant.
CREATE CONSTRAINT change_counter_id IF NOT EXISTS FOR (counter:ChangeCounter) REQUIRE counter.id IS UNIQUE;
CREATE CONSTRAINT change_set_to IF NOT EXISTS FOR (set:ChangeSet) REQUIRE set.to IS UNIQUE;
CREATE INDEX change_set_recorded IF NOT EXISTS FOR (set:ChangeSet) ON (set.recordedAt, set.to);
CREATE CONSTRAINT change_sequence IF NOT EXISTS FOR (change:Change) REQUIRE change.sequence IS UNIQUE;
CREATE INDEX change_subject IF NOT EXISTS FOR (change:Change) ON (change.subjectId, change.sequence);
CREATE INDEX node_created_sequence IF NOT EXISTS FOR (node:Node) ON (node.createdSequence);
