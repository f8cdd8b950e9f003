// Gives nodes what follows from the sequence number and the instant of their change. Returns how many there were; unknown ids are left out.
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
SET node += row.properties
RETURN count(node)
