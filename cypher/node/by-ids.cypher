// The nodes with the ids, in the order asked; an unknown id yields a row of null.
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (node:Node {id: $ids[place]})
WITH node
ORDER BY place
