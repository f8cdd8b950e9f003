// Where the relationships of the node lead, by the id of the relationship, each end once for each type of relationship.
MATCH (this)-[edge]->(node:Node)
WHERE coalesce(edge.order, 0) = 0 AND edge.id > $from AND edge.id < $to
WITH edge, node
ORDER BY edge.id
