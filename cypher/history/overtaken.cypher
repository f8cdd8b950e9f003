// Of the changes between two numbers those after which something happened to the record, as its number tells: the record and the number of the change, in order.
CALL () {
  MATCH (created:Node)
  USING INDEX created:Node(createdSequence)
  WHERE $from <= created.createdSequence <= $to AND created.revision <> created.createdSequence
  RETURN created.id AS id, created.createdSequence AS sequence
UNION ALL
  MATCH (change:Change)
  USING INDEX change:Change(sequence)
  WHERE $from <= change.sequence <= $to AND NOT CASE change.kind
    WHEN 'CREATED' THEN false
    WHEN 'CHANGED' THEN EXISTS { (:Node {id: change.subjectId, revision: change.sequence}) }
    ELSE NOT EXISTS { (:Node {id: change.subjectId}) }
  END
  RETURN change.subjectId AS id, change.sequence AS sequence
}
RETURN id, sequence
ORDER BY sequence
