// The claims that contradict this one, as recorded from their side, by their text; without any there is no row.
MATCH (node:Claim)-[edge:CONTRADICTS]->()
USING INDEX SEEK edge:CONTRADICTS(targetId, claimKey)
WHERE edge.targetId = this.id AND edge.claimKey > $from AND edge.claimKey < $to
WITH edge, node
ORDER BY edge.targetId, edge.claimKey
