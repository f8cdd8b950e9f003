// The labels of the nodes of the given ids, and where they are stored; an unknown id yields no row.
UNWIND $ids AS id
MATCH (node:Node {id: id})
RETURN id, labels(node), id(node)
