// Removes relationships by their ids. Returns how many there were; unknown ids are left out.
UNWIND $rows AS row
MATCH (source:Node {id: row.sourceId})-[edge {id: row.id}]->()
DELETE edge
RETURN count(*)
