// Makes relationships between nodes, by where these are stored. Returns how many were made: a missing end makes one too few.
UNWIND $rows AS row
MATCH (source)
WHERE id(source) = row[0]
MATCH (target)
WHERE id(target) = row[1]
CREATE (source)-[edge:$(row[2])]->(target)
SET edge += row[3]
RETURN count(edge)
