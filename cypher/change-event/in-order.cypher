// The changes after a sequence number, made in any way and by anybody, or as told; at most so many, in order, each with the first number of its set after that one, and the last.
MATCH (set:ChangeSet)
USING INDEX set:ChangeSet(to)
WHERE set.to > $after
  AND ($verbs IS NULL OR set.verb IN $verbs)
  AND ($authors IS NULL OR set.authorId IN $authors)
WITH set, CASE WHEN set.from > $after THEN set.from ELSE $after + 1 END AS first, set.to AS last
ORDER BY last
CALL (first, last) {
  MATCH (created:Node)
  USING INDEX created:Node(createdSequence)
  WHERE first <= created.createdSequence <= last
    AND ($kinds IS NULL OR 'CREATED' IN $kinds)
    AND ($types IS NULL OR any(type IN $types WHERE type IN labels(created)))
  RETURN created.createdSequence AS sequence, 'CREATED' AS kind, created.id AS subjectId, labels(created) AS subjectLabels, null AS before
  ORDER BY sequence
  LIMIT $limit
UNION ALL
  WITH first, last
  MATCH (change:Change)
  USING INDEX change:Change(sequence)
  WHERE first <= change.sequence <= last
    AND ($kinds IS NULL OR change.kind IN $kinds)
    AND ($types IS NULL OR change.subjectType IN $types)
  RETURN change.sequence AS sequence, change.kind AS kind, change.subjectId AS subjectId, [change.subjectType] AS subjectLabels, change.before AS before
  ORDER BY sequence
  LIMIT $limit
}
WITH set, first, last, sequence, kind, subjectId, subjectLabels, before
ORDER BY last, sequence
LIMIT $limit
WITH {set: set, first: first, last: last, sequence: sequence, kind: kind, subjectId: subjectId, subjectLabels: subjectLabels, before: before} AS node
ORDER BY node.sequence
