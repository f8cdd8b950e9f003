// The claims that are special cases of this one, by their text; without any there is no row.
MATCH (node:Claim)-[edge:NARROWER_THAN]->()
USING INDEX SEEK edge:NARROWER_THAN(targetId, claimKey)
WHERE edge.targetId = this.id AND edge.claimKey > $from AND edge.claimKey < $to
WITH edge, node
ORDER BY edge.targetId, edge.claimKey
