// What the records were that a set of changes changed or removed, by its last number; what it made has no row.
MATCH (set:ChangeSet {to: $sequence})
MATCH (change:Change)
USING INDEX change:Change(sequence)
WHERE set.from <= change.sequence <= set.to
RETURN change.subjectId, change.before
ORDER BY change.sequence
