// The claims from which this one follows, by their text; without any there is no row.
MATCH (node:Claim)-[edge:ENTAILS]->()
USING INDEX SEEK edge:ENTAILS(targetId, claimKey)
WHERE edge.targetId = this.id AND edge.claimKey > $from AND edge.claimKey < $to
WITH edge, node
ORDER BY edge.targetId, edge.claimKey
