// Gives nodes their labels and properties; a null takes a property away. Returns how many were written; unknown ids are left out.
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
SET node:$(row.labels), node += row.properties
RETURN count(node)
