// Lets the former ids that came with an actor when it was merged stand for it again. Returns how many there were.
UNWIND $ids AS mergedId
MATCH (present:ActorMerge {mergedId: mergedId, undone: false})
SET present.undone = true, present.undoneSequence = $sequence
CREATE (again:ActorMerge)
SET
  again.mergedId = present.mergedId,
  again.into = $into,
  again.sequence = $sequence,
  again.decision = present.decision,
  again.undone = false
RETURN count(again)
