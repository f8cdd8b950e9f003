// What the last import that stands said of records that were changed otherwise since, or that it found changed: the record, and that import's. A record that was taken away and made again is the same. One that is as an import left it, or that none ever spoke of, has no row.
UNWIND $ids AS id
MATCH (node:Node {id: id})
WITH id, COLLECT {
  MATCH (change:Change)
  USING INDEX SEEK change:Change(subjectId, sequence)
  WHERE change.subjectId = id AND change.sequence > 0
    AND COLLECT {
      MATCH (set:ChangeSet)
      USING INDEX set:ChangeSet(to)
      WHERE set.to >= change.sequence
      RETURN set.verb = 'import' AND COUNT {
        MATCH (undo:ChangeSet)
        USING INDEX SEEK undo:ChangeSet(undoes, to)
        WHERE undo.undoes = set.to AND undo.to > set.to
      } % 2 = 0
      ORDER BY set.to
      LIMIT 1
    }[0]
  RETURN change.sequence
  ORDER BY change.subjectId DESC, change.sequence DESC
  LIMIT 1
}[0] AS noted, COLLECT {
  MATCH (set:ChangeSet)
  USING INDEX set:ChangeSet(to)
  WHERE set.to >= node.createdSequence
  RETURN CASE
    WHEN set.verb = 'import' AND COUNT {
      MATCH (undo:ChangeSet)
      USING INDEX SEEK undo:ChangeSet(undoes, to)
      WHERE undo.undoes = set.to AND undo.to > set.to
    } % 2 = 0 THEN node.createdSequence
  END
  ORDER BY set.to
  LIMIT 1
}[0] AS created
WITH id, CASE WHEN noted > created THEN noted ELSE coalesce(created, noted) END AS last
WHERE last IS NOT NULL
WITH id, coalesce(COLLECT {
  MATCH (change:Change {sequence: last})
  RETURN change.imported
}[0], COLLECT {
  MATCH (change:Change)
  USING INDEX SEEK change:Change(subjectId, sequence)
  WHERE change.subjectId = id AND change.sequence > last
  RETURN change.before
  ORDER BY change.subjectId, change.sequence
  LIMIT 1
}[0]) AS imported
WHERE imported IS NOT NULL
RETURN id, imported
