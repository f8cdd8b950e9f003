// The pair that an edge is of.
WITH this AS node
ORDER BY node.place
