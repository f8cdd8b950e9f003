// Removes nodes, with all that leads to them. Returns how many there were; unknown ids are left out.
UNWIND $ids AS id
MATCH (node:Node {id: id})
DETACH DELETE node
RETURN count(*)
