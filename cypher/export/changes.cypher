// Which records were changed by the changes after a number, up to another, in order: the number, the id, whether the record was there before the first of them. A creation that nothing changed since yields no row.
MATCH (change:Change)
USING INDEX change:Change(sequence)
WHERE change.sequence > $after AND change.sequence <= $until
RETURN change.sequence, change.subjectId, change.kind <> 'CREATED' AND change.createdSequence <= $snapshot
ORDER BY change.sequence
