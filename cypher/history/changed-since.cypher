// What each record was that has been changed or removed since a change: its first change since, with what that found.
MATCH (change:Change)
USING INDEX change:Change(sequence)
WHERE change.sequence > $last
WITH change
ORDER BY change.sequence
WITH change.subjectId AS id, collect(change)[0] AS first
RETURN id, first.sequence, first.kind, first.before, first.revision, first.createdSequence
ORDER BY id
