// What the last import that stands said of records that were changed otherwise since, or that it found changed: the record, and that import's. A record that is as an import left it, or that none ever spoke of, has no row.
UNWIND $ids AS id
MATCH (node:Node {id: id})
CALL (node) {
  RETURN node.createdSequence AS sequence, null AS before, null AS imported
UNION ALL
  WITH node
  MATCH (change:Change)
  USING INDEX change:Change(subjectId, sequence)
  WHERE change.subjectId = node.id AND change.sequence > node.createdSequence
  RETURN change.sequence AS sequence, change.before AS before, change.imported AS imported
}
WITH node, sequence, before, imported, COLLECT {
  MATCH (set:ChangeSet)
  USING INDEX set:ChangeSet(to)
  WHERE set.to >= sequence
  RETURN set
  ORDER BY set.to
  LIMIT 1
}[0] AS set
WITH node, sequence, before, imported,
  set.verb = 'import' AND COUNT { (:ChangeSet {undoes: set.to}) } % 2 = 0 AS stands
ORDER BY node.id, sequence
WITH node, collect([stands, before, imported]) AS changes
WITH node, changes, [at IN range(0, size(changes) - 1) WHERE changes[at][0]][-1] AS last
WITH node.id AS id, coalesce(changes[last][2], changes[last + 1][1]) AS imported
WHERE imported IS NOT NULL
RETURN id, imported
