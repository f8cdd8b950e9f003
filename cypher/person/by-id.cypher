// The person with the id, or the one that a former id stands for; an unknown id, or one of another type, yields no row.
OPTIONAL MATCH (merge:ActorMerge {mergedId: $id, undone: false})
WITH coalesce(merge.into, $id) AS id
MATCH (node:Node&Person {id: id})
WITH node
