// The actors that an actor, under any of its ids, was last judged to be different from, as they are known now, with who judged and when.
WITH [$id] + COLLECT {
  MATCH (merge:ActorMerge {into: $id, undone: false})
  RETURN merge.mergedId
} AS ids
UNWIND ids AS id
CALL (id) {
  MATCH (judgement:ActorJudgement {one: id})
  WHERE judgement.sequence > 0
  RETURN judgement, judgement.other AS other
UNION ALL
  MATCH (judgement:ActorJudgement {other: id})
  WHERE judgement.sequence > 0
  RETURN judgement, judgement.one AS other
}
OPTIONAL MATCH (merge:ActorMerge {mergedId: other, undone: false})
WITH coalesce(merge.into, other) AS actor, judgement
WHERE actor <> $id
WITH actor, judgement
ORDER BY judgement.sequence
WITH actor, collect(judgement)[-1] AS last
WHERE last.verdict = 'DIFFERENT'
MATCH (set:ChangeSet {to: last.sequence})
RETURN actor, set.authorName, set.recordedAt
ORDER BY actor
