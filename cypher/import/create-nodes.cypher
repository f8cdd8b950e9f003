// Makes nodes with their labels and properties. Returns where each is stored, in the order of the rows.
UNWIND $rows AS row
CREATE (node:$(row[0]))
SET node += row[1]
RETURN id(node)
