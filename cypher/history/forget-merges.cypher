// Puts back which former ids stood for which actors, and what was judged, after a change. Gives one row.
CALL () {
  MATCH (merge:ActorMerge)
  WHERE merge.sequence > $last
  DELETE merge
}
CALL () {
  MATCH (judgement:ActorJudgement)
  WHERE judgement.sequence > $last
  DELETE judgement
}
MATCH (merge:ActorMerge)
WHERE merge.undoneSequence > $last
SET merge.undone = false
RETURN count(merge)
