// Gives relationships other properties. Returns how many were written; unknown ids are left out.
UNWIND $rows AS row
MATCH (source:Node {id: row.sourceId})-[edge {id: row.id}]->()
SET edge = row.properties
RETURN count(edge)
