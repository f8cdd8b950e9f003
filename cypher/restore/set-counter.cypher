// Lets the log go on after a change. Returns one row.
MERGE (counter:ChangeCounter {id: 'changes'})
SET counter.last = $last, counter.recordedAt = $recordedAt
RETURN count(counter)
