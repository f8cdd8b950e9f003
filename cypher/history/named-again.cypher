// Of what records name again once an import's sets from a number on are taken back, what is not there then, or was made by one of its sets before that number and has to go while it is named: the node, the record, and whether it is missing; in order, and at most a number of rows.
UNWIND $rows AS row
WITH row, COLLECT {
  CALL (row) {
    MATCH (node:Node {id: row.id})
    USING INDEX SEEK node:Node(id)
    WHERE node.createdSequence IS NOT NULL
    RETURN node.createdSequence AS sequence, true AS isNew
  UNION ALL
    WITH row
    MATCH (change:Change)
    USING INDEX SEEK change:Change(subjectId, sequence)
    WHERE change.subjectId = row.id AND change.sequence > 0
    RETURN change.sequence AS sequence, change.kind = 'CREATED' AS isNew
  }
  WITH sequence, isNew, COLLECT {
    MATCH (set:ChangeSet)
    USING INDEX set:ChangeSet(to)
    WHERE set.to >= sequence
    RETURN set
    ORDER BY set.to
    LIMIT 1
  }[0] AS set
  RETURN {sequence: sequence, isNew: isNew, from: CASE WHEN set.to IN $sets THEN set.from END}
  ORDER BY sequence
} AS changes
WITH
  row,
  [change IN changes WHERE change.sequence >= $from AND change.from IS NOT NULL][0] AS next,
  [change IN changes WHERE change.sequence < $from AND change.isNew][-1] AS made
WITH
  row,
  made.from AS made,
  CASE
    WHEN next IS NOT NULL THEN next.isNew
    ELSE NOT EXISTS { (:Node {id: row.id}) } AND NOT EXISTS { (:ActorMerge {mergedId: row.id, undone: false}) }
  END AS isMissing
WHERE isMissing OR made IS NOT NULL
UNWIND row.sources AS source
WITH row.id AS id, source, made, isMissing
WHERE isMissing OR NOT true IN COLLECT {
  CALL (source) {
    MATCH (node:Node {id: source})
    RETURN node.createdSequence AS sequence
  UNION ALL
    WITH source
    MATCH (change:Change)
    USING INDEX SEEK change:Change(subjectId, sequence)
    WHERE change.subjectId = source AND change.sequence > 0
    RETURN change.sequence AS sequence
  }
  WITH sequence
  WHERE made <= sequence < $from
  RETURN COLLECT {
    MATCH (set:ChangeSet)
    USING INDEX set:ChangeSet(to)
    WHERE set.to >= sequence
    RETURN set.to
    ORDER BY set.to
    LIMIT 1
  }[0] IN $sets
}
RETURN id, source, isMissing
ORDER BY id, source
LIMIT toInteger($count)
