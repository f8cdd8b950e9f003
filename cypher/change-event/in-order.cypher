// The changes after a sequence number, made in any way and by anybody, or as told; at most so many, in order, each with the first number of its set after that one, and the last. Sets commit one after the other, so only the newest one may be seen in parts yet: where kinds or types are asked for, which do not show that, it is left out as long as it is.
MATCH (newest:ChangeSet)
USING INDEX newest:ChangeSet(to)
WHERE newest.to > $after
WITH newest
ORDER BY newest.to DESC
LIMIT 1
WITH newest.to AS end, CASE WHEN newest.from > $after THEN newest.from ELSE $after + 1 END AS begin
WITH begin, end, CASE WHEN $kinds IS NULL AND $types IS NULL THEN end + 1 ELSE begin END AS counted
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
CALL (upTo) {
  MATCH (set:ChangeSet)
  USING INDEX set:ChangeSet(to)
  WHERE $after < set.to <= upTo
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
  RETURN set, first, last, sequence, kind, subjectId, subjectLabels, before
  ORDER BY last, sequence
  LIMIT $limit
}
WITH {set: set, first: first, last: last, sequence: sequence, kind: kind, subjectId: subjectId, subjectLabels: subjectLabels, before: before} AS node
ORDER BY node.sequence
