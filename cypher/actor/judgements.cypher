// What was judged of an actor and others, under whichever of its ids, of which one is given, first judgement first; without any there is no row.
WITH coalesce(COLLECT {
  MATCH (merge:ActorMerge {mergedId: $id, undone: false})
  RETURN merge.into
}[0], $id) AS present
UNWIND [present] + COLLECT {
  MATCH (merge:ActorMerge {into: present, undone: false})
  RETURN merge.mergedId
} AS known
CALL (known) {
  MATCH (judgement:ActorJudgement {one: known})
  WHERE judgement.sequence > 0
  RETURN judgement
UNION
  MATCH (judgement:ActorJudgement {other: known})
  WHERE judgement.sequence > 0
  RETURN judgement
}
WITH DISTINCT judgement
MATCH (set:ChangeSet {to: judgement.sequence})
WITH {
  sequence: judgement.sequence, verdict: judgement.verdict, one: judgement.one, other: judgement.other,
  recordedAt: set.recordedAt, reason: set.reason, authorId: set.authorId, authorName: set.authorName
} AS node
ORDER BY node.sequence
