// Gives nodes, by where they are stored, empty lists as properties. Returns how many got them.
UNWIND $places AS place
MATCH (node)
WHERE id(node) = place
SET node += $lists
RETURN count(node)
