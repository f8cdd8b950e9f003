// Notes a set of changes: who made it, how and when, and which sequence numbers are its own. Returns one row.
CREATE (set:ChangeSet)
SET set = $set
RETURN count(set)
