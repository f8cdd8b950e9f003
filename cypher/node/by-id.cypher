// The node with the id, or the actor that a former id stands for; an unknown id yields no row.
OPTIONAL MATCH (merge:ActorMerge {mergedId: $id, undone: false})
WITH coalesce(merge.into, $id) AS id
MATCH (node:Node {id: id})
WITH node
