// Which actors the former ids stand for now; an id that was not merged yields no row.
UNWIND $ids AS id
MATCH (merge:ActorMerge {mergedId: id, undone: false})
RETURN id, merge.into, merge.decision
