// Under which ids the actors of some ids, also of former ones, are known: the present one and all former ones; an id that no actor carries yields no row.
UNWIND $ids AS asked
WITH DISTINCT coalesce(COLLECT {
  MATCH (merge:ActorMerge {mergedId: asked, undone: false})
  RETURN merge.into
}[0], asked) AS present
MATCH (:Actor&Node {id: present})
RETURN
  [present] + COLLECT {
    MATCH (merge:ActorMerge {into: present, undone: false})
    RETURN merge.mergedId
    ORDER BY merge.mergedId
  }
ORDER BY present
