// What was last judged of actors and others, under any of their ids, as both are known now: the id asked for, the other, and the judgement; what was never judged has no row.
UNWIND $ids AS asked
CALL (asked) {
  WITH [asked] + COLLECT {
    MATCH (merge:ActorMerge {into: asked, undone: false})
    RETURN merge.mergedId
  } AS known
  UNWIND known AS id
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
  WHERE actor <> asked
  WITH actor, judgement
  ORDER BY judgement.sequence
  WITH actor, collect(judgement)[-1] AS last
  RETURN actor, last
}
MATCH (set:ChangeSet {to: last.sequence})
RETURN
  asked,
  actor,
  {
    sequence: last.sequence, verdict: last.verdict, one: last.one, other: last.other,
    recordedAt: set.recordedAt, reason: set.reason, author: {id: set.authorId, name: set.authorName}
  }
ORDER BY asked, actor
