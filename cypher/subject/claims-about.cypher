// The claims about an actor, a regulatory action or a topic, by their text; without any there is no row.
MATCH (node:Claim)-[edge:ABOUT]->()
USING INDEX SEEK edge:ABOUT(targetId, claimKey)
WHERE edge.targetId = this.id AND edge.claimKey > $from AND edge.claimKey < $to
WITH edge, node
ORDER BY edge.targetId, edge.claimKey
