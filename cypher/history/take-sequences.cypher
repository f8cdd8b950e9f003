// Takes the next so many sequence numbers for the transaction: the last of them, and the instant of its changes, which never lies before an earlier one. The first SET waits for whoever has the counter.
MERGE (counter:ChangeCounter {id: 'changes'})
SET counter.taken = true
WITH counter
SET
  counter.last = coalesce(counter.last, 0) + $count,
  counter.recordedAt = CASE WHEN counter.recordedAt > $instant THEN counter.recordedAt ELSE $instant END
RETURN counter.last, counter.recordedAt
