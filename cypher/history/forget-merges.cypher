// Puts back which former ids stood for which actors, what was judged, and which events had been taken away, after a change. Gives one row.
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
CALL () {
  MATCH (former:FormerEvent)
  USING INDEX former:FormerEvent(sequence)
  WHERE former.sequence > $last
  DELETE former
}
MATCH (merge:ActorMerge)
WHERE merge.undoneSequence > $last
SET merge.undone = false
RETURN count(merge)
