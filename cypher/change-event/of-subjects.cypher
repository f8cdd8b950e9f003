// The changes of some records after a sequence number, of all kinds or as told; at most so many, in order. The changes of an event of an action are those of the action.
UNWIND $subjects AS asked
WITH DISTINCT coalesce(COLLECT {
  MATCH (:Node {id: asked})<-[:HAS_EVENT]-(action:RegulatoryAction)
  RETURN action.id
}[0], asked) AS id
CALL (id) {
  MATCH (created:Node {id: id})
  WHERE created.createdSequence > $after
    AND ($kinds IS NULL OR 'CREATED' IN $kinds)
  RETURN created.createdSequence AS sequence, 'CREATED' AS kind, labels(created) AS subjectLabels, null AS before
UNION ALL
  WITH id
  MATCH (change:Change)
  USING INDEX change:Change(subjectId, sequence)
  WHERE change.subjectId = id
    AND change.sequence > $after
    AND ($kinds IS NULL OR change.kind IN $kinds)
  RETURN change.sequence AS sequence, change.kind AS kind, [change.subjectType] AS subjectLabels, change.before AS before
  ORDER BY sequence
  LIMIT $limit
}
WITH id, sequence, kind, subjectLabels, before
ORDER BY sequence
CALL (sequence) {
  MATCH (set:ChangeSet)
  USING INDEX set:ChangeSet(to)
  WHERE set.to >= sequence
  RETURN set
  ORDER BY set.to
  LIMIT 1
}
WITH set, id, sequence, kind, subjectLabels, before
WHERE ($verbs IS NULL OR set.verb IN $verbs)
  AND ($authors IS NULL OR set.authorId IN $authors)
  AND ($types IS NULL OR any(type IN $types WHERE type IN subjectLabels))
WITH set, id, sequence, kind, subjectLabels, before
ORDER BY sequence
LIMIT $limit
WITH {set: set, sequence: sequence, kind: kind, subjectId: id, subjectLabels: subjectLabels, before: before} AS node
ORDER BY node.sequence
