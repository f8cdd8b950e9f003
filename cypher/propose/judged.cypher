// What counts as judged of actors and others, under any of their ids, as both are known now: the id asked for, the other, and the judgement; what was never judged has no row. A judgement counts until a later one on the two, by the ids that they had then; of several that count DIFFERENT goes first, then the last.
UNWIND $ids AS asked
CALL (asked) {
  WITH [asked] + COLLECT {
    MATCH (merge:ActorMerge {into: asked, undone: false})
    RETURN merge.mergedId
  } AS known
  UNWIND known AS near
  CALL (near) {
    MATCH (judgement:ActorJudgement {one: near})
    WHERE judgement.sequence > 0
    RETURN judgement, judgement.other AS far
  UNION ALL
    MATCH (judgement:ActorJudgement {other: near})
    WHERE judgement.sequence > 0
    RETURN judgement, judgement.one AS far
  }
  OPTIONAL MATCH (merge:ActorMerge {mergedId: far, undone: false})
  WITH coalesce(merge.into, far) AS actor, {near: near, far: far, sequence: judgement.sequence, node: judgement} AS judged
  WHERE actor <> asked
  WITH actor, collect(judged) AS judgements
  UNWIND judgements AS judged
  WITH actor, judgements, judged
  WHERE NOT EXISTS {
    UNWIND judgements AS later
    WITH later
    WHERE later.sequence > judged.sequence
      AND (later.near = judged.near OR EXISTS {
        MATCH (merge:ActorMerge {mergedId: judged.near, into: later.near})
        USING INDEX SEEK merge:ActorMerge(mergedId, undone)
        WHERE merge.undone IS NOT NULL AND merge.sequence < later.sequence
          AND coalesce(merge.undoneSequence, later.sequence + 1) > later.sequence
      })
      AND (later.far = judged.far OR EXISTS {
        MATCH (merge:ActorMerge {mergedId: judged.far, into: later.far})
        USING INDEX SEEK merge:ActorMerge(mergedId, undone)
        WHERE merge.undone IS NOT NULL AND merge.sequence < later.sequence
          AND coalesce(merge.undoneSequence, later.sequence + 1) > later.sequence
      })
    RETURN later
  }
  WITH actor, judged.node AS judgement
  ORDER BY judgement.verdict = 'DIFFERENT' DESC, judgement.sequence DESC
  WITH actor, collect(judgement)[0] AS counting
  RETURN actor, counting
}
MATCH (set:ChangeSet {to: counting.sequence})
RETURN
  asked,
  actor,
  {
    sequence: counting.sequence, verdict: counting.verdict, one: counting.one, other: counting.other,
    recordedAt: set.recordedAt, reason: set.reason, author: {id: set.authorId, name: set.authorName}
  }
ORDER BY asked, actor
