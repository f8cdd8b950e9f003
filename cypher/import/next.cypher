// Where one step over relationships of one type leads from the given nodes; a node without any yields no row.
UNWIND $ids AS id
MATCH (source:Node {id: id})-[edge]->(target:Node)
WHERE type(edge) = $type
RETURN id, target.id
