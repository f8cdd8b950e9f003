// Gives actors their identifiers; two actors with the same one meet at one node. Returns how many were given.
UNWIND $rows AS row
MERGE (identifier:Identifier {key: row.key})
SET identifier.scheme = row.scheme, identifier.value = row.value
WITH row, identifier
MATCH (actor:Actor&Node {id: row.actorId})
CREATE (actor)-[edge:IDENTIFIED_BY]->(identifier)
RETURN count(edge)
