// The number of the last change; no rows where nothing was ever recorded.
MATCH (set:ChangeSet)
USING INDEX set:ChangeSet(to)
WHERE set.to > 0
RETURN set.to
ORDER BY set.to DESC
LIMIT 1
