// Makes nodes that all have the same labels. Returns how many.
UNWIND $rows AS row
CREATE (node:$($labels))
SET node = row
RETURN count(node)
