// The ids that were merged into the actor, by their text; an empty list where there is none.
WITH COLLECT {
  MATCH (merge:ActorMerge {into: this.id, undone: false})
  RETURN merge.mergedId
  ORDER BY merge.mergedId
} AS node
