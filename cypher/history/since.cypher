// The number of the last change recorded at an instant or before it, 0 where there is none, and of the last change of all.
RETURN
  coalesce(COLLECT {
    MATCH (set:ChangeSet)
    USING INDEX set:ChangeSet(recordedAt, to)
    WHERE set.recordedAt <= $instant AND set.to > 0
    RETURN set.to
    ORDER BY set.recordedAt DESC, set.to DESC
    LIMIT 1
  }[0], 0) AS last,
  coalesce(COLLECT {
    MATCH (counter:ChangeCounter {id: 'changes'})
    RETURN counter.last
  }[0], 0) AS now
