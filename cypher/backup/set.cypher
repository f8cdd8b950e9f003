// The sets of changes up to a change, in the order in which they were made, with all that is kept of each.
MATCH (set:ChangeSet)
USING INDEX set:ChangeSet(to)
WHERE 0 < set.to <= $moment
RETURN properties(set)
ORDER BY set.to
