// The sets of changes of an import that stand, last one first: their first and last number, the number of the set that they take back or make again, and how many records of each type they made, altered and took away. A set stands until another takes it back, and again once that is taken back.
MATCH (set:ChangeSet)
USING INDEX SEEK set:ChangeSet(batchId, to)
WHERE set.batchId = $batch AND set.to > 0 AND (set.types IS NOT NULL OR set.undoes IS NOT NULL)
WITH set
WHERE CASE
  WHEN set.undoes IS NULL THEN COUNT {
    MATCH (undo:ChangeSet)
    USING INDEX SEEK undo:ChangeSet(undoes, to)
    WHERE undo.undoes = set.to AND undo.to > set.to
  } % 2 = 0
  ELSE NOT EXISTS {
    MATCH (later:ChangeSet)
    USING INDEX SEEK later:ChangeSet(undoes, to)
    WHERE later.undoes = set.undoes AND later.to > set.to
  }
END
RETURN set.from, set.to, set.undoes, coalesce(set.types, []), set.created, set.changed, set.removed
ORDER BY set.to DESC
