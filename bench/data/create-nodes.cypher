// Makes nodes in a database that has none of them yet. Returns how many were made.
UNWIND $rows AS row
CREATE (node:$(row.labels) {id: row.id})
SET node += row.properties
RETURN count(node)
