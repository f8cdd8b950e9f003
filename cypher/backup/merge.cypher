// Which former ids stood for which actors up to a change, in order. What was taken back later stands as it was.
MATCH (merge:ActorMerge)
WHERE merge.sequence <= $moment
RETURN CASE
  WHEN merge.undoneSequence > $moment THEN merge {.*, undone: false, undoneSequence: null}
  ELSE properties(merge)
END
ORDER BY merge.sequence, merge.mergedId
