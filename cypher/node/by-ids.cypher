// The nodes with the ids, or the actors that former ids stand for, in the order asked; an unknown id yields a row of null.
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (merge:ActorMerge {mergedId: $ids[place], undone: false})
WITH place, coalesce(merge.into, $ids[place]) AS id
OPTIONAL MATCH (node:Node {id: id})
WITH node
ORDER BY place
