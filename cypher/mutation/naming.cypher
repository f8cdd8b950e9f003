// The records that name a node, at most so many; none where there is no such node.
MATCH (:Node {id: $id})<-[edge]-(source:Node)
RETURN DISTINCT source.id
LIMIT $limit
