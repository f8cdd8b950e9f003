// The changes of some records after a sequence number, of all kinds or as told; at most so many, in order. The changes of an event are those of the action that has it, or had it last, unless its id became another record's. Sets commit one after the other, so only the newest one may be seen in parts yet: where several records are asked for, it is left out as long as it is.
MATCH (newest:ChangeSet)
USING INDEX newest:ChangeSet(to)
WHERE newest.to > $after
WITH newest
ORDER BY newest.to DESC
LIMIT 1
WITH newest.to AS end, CASE WHEN newest.from > $after THEN newest.from ELSE $after + 1 END AS begin
WITH begin, end, CASE WHEN size($subjects) = 1 THEN end + 1 ELSE begin END AS counted
WITH begin, end, counted, COUNT {
  MATCH (created:Node)
  USING INDEX created:Node(createdSequence)
  WHERE counted <= created.createdSequence <= end
} + COUNT {
  MATCH (change:Change)
  USING INDEX change:Change(sequence)
  WHERE counted <= change.sequence <= end
} AS seen
WITH CASE WHEN counted > end OR seen > end - begin THEN end ELSE begin - 1 END AS upTo
UNWIND $subjects AS asked
WITH DISTINCT upTo, coalesce(COLLECT {
  MATCH (:Node {id: asked})<-[:HAS_EVENT]-(action:RegulatoryAction)
  RETURN action.id
}[0], COLLECT {
  MATCH (former:FormerEvent {eventId: asked})
  WHERE former.sequence > 0
    AND NOT EXISTS { (:Node {id: asked}) }
    AND NOT EXISTS {
      MATCH (change:Change)
      USING INDEX SEEK change:Change(subjectId, sequence)
      WHERE change.subjectId = asked AND change.sequence > former.sequence
    }
  RETURN former.actionId
  ORDER BY former.sequence DESC
  LIMIT 1
}[0], asked) AS id
CALL (upTo, id) {
  MATCH (created:Node {id: id})
  WHERE $after < created.createdSequence <= upTo
    AND ($kinds IS NULL OR 'CREATED' IN $kinds)
  RETURN created.createdSequence AS sequence, 'CREATED' AS kind, labels(created) AS subjectLabels, null AS before
UNION ALL
  WITH upTo, id
  MATCH (change:Change)
  USING INDEX SEEK change:Change(subjectId, sequence)
  WHERE change.subjectId = id
    AND $after < change.sequence <= upTo
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
