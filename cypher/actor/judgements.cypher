// What was judged of an actor and others, under the id given, first judgement first; without any there is no row.
CALL () {
  MATCH (judgement:ActorJudgement {one: $id})
  WHERE judgement.sequence > 0
  RETURN judgement
UNION
  MATCH (judgement:ActorJudgement {other: $id})
  WHERE judgement.sequence > 0
  RETURN judgement
}
MATCH (set:ChangeSet {to: judgement.sequence})
WITH {
  sequence: judgement.sequence, verdict: judgement.verdict, one: judgement.one, other: judgement.other,
  recordedAt: set.recordedAt, reason: set.reason, authorId: set.authorId, authorName: set.authorName
} AS node
ORDER BY node.sequence
