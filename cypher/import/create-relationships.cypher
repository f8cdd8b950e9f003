// Makes relationships between nodes that exist. Returns how many were made: a missing end makes one too few.
UNWIND $rows AS row
MATCH (source:Node {id: row.sourceId})
MATCH (target:Node {id: row.targetId})
CREATE (source)-[edge:$(row.type)]->(target)
SET edge = row.properties
RETURN count(edge)
