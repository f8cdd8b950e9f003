// Takes identifiers from actors, and removes those that no actor has any more. Returns how many were taken.
UNWIND $rows AS row
MATCH (actor:Actor&Node {id: row.actorId})-[edge:IDENTIFIED_BY]->(identifier:Identifier {key: row.key})
DELETE edge
WITH identifier, count(*) AS taken
CALL (identifier) {
  WITH identifier
  WHERE NOT EXISTS { (:Actor)-[:IDENTIFIED_BY]->(identifier) }
  DELETE identifier
}
RETURN sum(taken)
