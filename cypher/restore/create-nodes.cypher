// Makes nodes with their labels and properties. Returns how many.
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN count(node)
