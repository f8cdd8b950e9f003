// Takes from the log the sets of changes that were made after a change. Returns how many there were.
MATCH (set:ChangeSet)
USING INDEX set:ChangeSet(to)
WHERE set.to > $last
DELETE set
RETURN count(*)
