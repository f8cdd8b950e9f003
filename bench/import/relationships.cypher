// Makes relationships of one type. Returns how many: an end that is missing makes one too few.
UNWIND $rows AS row
MATCH (source:Node {id: row.source})
MATCH (target:Node {id: row.properties.targetId})
CREATE (source)-[edge:$($type)]->(target)
SET edge = row.properties
RETURN count(edge)
