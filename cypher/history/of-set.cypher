// The changes between two numbers: the number, the record and what it was before; null where there was none.
CALL () {
  MATCH (created:Node)
  USING INDEX created:Node(createdSequence)
  WHERE $from <= created.createdSequence <= $to
  RETURN created.createdSequence AS sequence, created.id AS id, 'CREATED' AS kind, null AS before
UNION ALL
  MATCH (change:Change)
  USING INDEX change:Change(sequence)
  WHERE $from <= change.sequence <= $to
  RETURN change.sequence AS sequence, change.subjectId AS id, change.kind AS kind, change.before AS before
}
RETURN sequence, id, kind, before
ORDER BY sequence
