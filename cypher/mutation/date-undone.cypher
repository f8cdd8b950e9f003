// Notes by which change a merge was taken back that has just been. Returns how many there were.
MATCH (merge:ActorMerge {mergedId: $mergedId, undone: true})
WHERE merge.undoneSequence IS NULL
SET merge.undoneSequence = $sequence
RETURN count(merge)
