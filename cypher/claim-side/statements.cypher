// The statements that take this side on the claim, newest first; a side that nobody takes yields no row.
MATCH (node:Statement)-[edge:EXPRESSES]->()
USING INDEX SEEK edge:EXPRESSES(targetId, polarity, statementKey)
WHERE edge.targetId = this.claimId AND edge.polarity = this.polarity AND edge.statementKey > $from AND edge.statementKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.polarity DESC, edge.statementKey DESC
