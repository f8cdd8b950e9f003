// The node with the id; an unknown id, or one of another type, yields no row.
MATCH (node:Node {id: $id})
