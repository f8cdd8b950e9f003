// Sets of the log that do not begin where the one before ends, and the end of the log where it is not that of the counter: the first number, the last one, and the first one that is expected.
CALL () {
  MATCH (set:ChangeSet)
  RETURN set.from AS first, set.to AS last
UNION ALL
  MATCH (counter:ChangeCounter)
  RETURN counter.last + 1 AS first, null AS last
}
WITH first, last, CASE WHEN first = 1 THEN 1 ELSE 1 + COLLECT {
  MATCH (before:ChangeSet)
  USING INDEX before:ChangeSet(to)
  WHERE before.to < first
  RETURN before.to
  ORDER BY before.to DESC
  LIMIT 1
}[0] END AS expected
WHERE first <> coalesce(expected, 1)
RETURN first, last, expected
ORDER BY first
