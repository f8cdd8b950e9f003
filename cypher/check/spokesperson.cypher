// Statements by a spokesperson of nobody: the id, and the id of the speaker.
MATCH (statement:Statement&Node)-[:ASSERTED_BY {via: 'SPOKESPERSON'}]->(speaker:Actor)
WHERE NOT EXISTS { (statement)-[:ON_BEHALF_OF]->(:Actor) }
RETURN statement.id, speaker.id
