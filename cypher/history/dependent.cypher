// What names the records that a set of an import made, without that this or a later set of it made or altered the one that does: the record, and the one that names it; in order, and at most a number of rows.
CALL () {
  MATCH (node:Node)
  USING INDEX node:Node(createdSequence)
  WHERE $from <= node.createdSequence <= $to
  RETURN node
UNION ALL
  MATCH (change:Change)
  USING INDEX change:Change(sequence)
  WHERE $from <= change.sequence <= $to AND change.kind = 'CREATED'
  MATCH (node:Node {id: change.subjectId})
  RETURN node
}
MATCH (node)<-[edge]-(source:Node)
WHERE source.revision IS NOT NULL AND NOT $from <= source.createdSequence <= $to
WITH node, source
WHERE NOT true IN COLLECT {
  CALL (source) {
    RETURN source.createdSequence AS sequence
  UNION ALL
    WITH source
    MATCH (change:Change)
    USING INDEX SEEK change:Change(subjectId, sequence)
    WHERE change.subjectId = source.id AND change.sequence >= $from
    RETURN change.sequence AS sequence
  }
  WITH sequence
  WHERE sequence >= $from
  RETURN COLLECT {
    MATCH (set:ChangeSet)
    USING INDEX set:ChangeSet(to)
    WHERE set.to >= sequence
    RETURN set.to
    ORDER BY set.to
    LIMIT 1
  }[0] IN $sets
}
WITH node.createdSequence AS sequence, node.id AS id, source.id AS source
ORDER BY sequence, source
LIMIT toInteger($count)
WITH DISTINCT sequence, id, source
ORDER BY sequence, source
RETURN id, source
