// Under which ids the actors of some ids, also of former ones and of such as were removed, are known: the present one and all former ones; and with whom each was one before that was taken back, as the one that stayed, the one that went, or another one that went: the other's id, the first number of the change that made them one, and the last of the one that parted them. An id that no actor carries or carried yields no row.
UNWIND $ids AS asked
WITH DISTINCT asked, coalesce(COLLECT {
  MATCH (merge:ActorMerge {mergedId: asked, undone: false})
  RETURN merge.into
}[0], asked) AS present
WHERE EXISTS { (:Actor&Node {id: present}) } OR EXISTS {
  MATCH (change:Change)
  USING INDEX SEEK change:Change(subjectId, sequence)
  WHERE change.subjectId = present AND change.sequence > 0 AND change.subjectType IN ['Organisation', 'Person', 'Group']
}
RETURN
  [present] + COLLECT {
    MATCH (merge:ActorMerge {into: present, undone: false})
    RETURN merge.mergedId
    ORDER BY merge.mergedId
  },
  COLLECT {
    MATCH (merge:ActorMerge {mergedId: asked, undone: true})
    MATCH (set:ChangeSet {to: merge.sequence})
    RETURN [merge.into, set.from, merge.undoneSequence] AS other
  UNION
    MATCH (merge:ActorMerge {into: present, undone: true})
    MATCH (set:ChangeSet {to: merge.sequence})
    RETURN [merge.mergedId, set.from, merge.undoneSequence] AS other
  UNION
    MATCH (merge:ActorMerge {mergedId: asked, undone: true})
    MATCH (more:ActorMerge {into: merge.into})
    WHERE more.undone IS NOT NULL
      AND more.sequence <= merge.undoneSequence
      AND merge.sequence <= coalesce(more.undoneSequence, merge.sequence)
    MATCH (set:ChangeSet {to: CASE WHEN merge.sequence < more.sequence THEN more.sequence ELSE merge.sequence END})
    RETURN [
      more.mergedId,
      set.from,
      CASE WHEN more.undoneSequence < merge.undoneSequence THEN more.undoneSequence ELSE merge.undoneSequence END
    ] AS other
  }
ORDER BY asked
