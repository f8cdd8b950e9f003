// The claims tagged with the topic, by their text; without any there is no row.
MATCH (node:Claim)-[edge:HAS_TOPIC]->()
USING INDEX SEEK edge:HAS_TOPIC(targetId, claimKey)
WHERE edge.targetId = this.id AND edge.claimKey > $from AND edge.claimKey < $to
WITH edge, node
ORDER BY edge.targetId, edge.claimKey
