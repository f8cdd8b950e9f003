// The nodes with the ids $ids, by id; an unknown id yields no row.
MATCH (node:Node)
WHERE node.id IN $ids
WITH node
ORDER BY node.id
