// The labels of the nodes of the given ids; an unknown id yields no row.
UNWIND $ids AS id
MATCH (node:Node {id: id})
RETURN id, labels(node)
