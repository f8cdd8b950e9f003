// The set of changes that gave the statement its status: the one with the last change before which it had another, or with its creation where it came with it; no row for one that still stands.
WITH this
WHERE this.status <> 'CURRENT'
WITH coalesce(COLLECT {
  MATCH (change:Change)
  USING INDEX SEEK change:Change(subjectId, sequence)
  WHERE change.subjectId = this.id AND change.sequence > this.createdSequence
    AND NOT change.before CONTAINS '"status":"' + this.status + '"'
  RETURN change.sequence
  ORDER BY change.subjectId DESC, change.sequence DESC
  LIMIT 1
}[0], this.createdSequence) AS sequence
CALL (sequence) {
  MATCH (node:ChangeSet)
  USING INDEX node:ChangeSet(to)
  WHERE node.to >= sequence
  RETURN node
  ORDER BY node.to
  LIMIT 1
}
WITH node
ORDER BY node.to
