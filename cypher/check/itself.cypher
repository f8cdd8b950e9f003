// Relationships from a node to itself: the id, and the node's.
MATCH (node:Node)-[edge]->(node)
RETURN edge.id, node.id
