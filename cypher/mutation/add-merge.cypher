// Lets a former id stand for an actor, and all former ids that stood for it. Returns how many there are now.
CALL () {
  MATCH (merge:ActorMerge {into: $mergedId, undone: false})
  SET merge.undone = true, merge.undoneSequence = $sequence
  RETURN merge.mergedId AS mergedId, merge.decision AS decision
UNION ALL
  RETURN $mergedId AS mergedId, $sequence AS decision
}
CREATE (merge:ActorMerge)
SET
  merge.mergedId = mergedId,
  merge.into = $into,
  merge.sequence = $sequence,
  merge.decision = decision,
  merge.undone = false
RETURN count(merge)
