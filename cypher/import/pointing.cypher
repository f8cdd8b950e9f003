// What points at the nodes of the given ids from other records: the id of the node, and that of the one that points at it. At most a hundred rows.
UNWIND $ids AS id
MATCH (node:Node {id: id})<-[edge]-(source:Node)
WHERE NOT source.id IN $gone
RETURN id, source.id
LIMIT 100
