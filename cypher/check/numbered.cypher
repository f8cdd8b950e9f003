// Records whose numbers in the log are missing, out of order, beyond the last one, or of a change that is not theirs: the id, the number of the creation, that of the last change, and the last number of all.
MATCH (node:Node)
WHERE any(label IN labels(node) WHERE label IN $types)
WITH node, coalesce(COLLECT {
  MATCH (counter:ChangeCounter {id: 'changes'})
  RETURN counter.last
}[0], 0) AS last
WHERE node.createdSequence IS NULL
  OR node.revision IS NULL
  OR node.createdSequence > node.revision
  OR node.revision > last
  OR node.revision > node.createdSequence AND NOT EXISTS {
    MATCH (change:Change {sequence: node.revision})
    WHERE change.subjectId = node.id
  }
RETURN node.id, node.createdSequence, node.revision, last
