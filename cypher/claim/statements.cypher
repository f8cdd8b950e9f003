// The statements that affirm, deny or question the claim, newest first; a claim that nobody voiced yields no row.
MATCH (node:Statement)-[edge:EXPRESSES]->()
USING INDEX SEEK edge:EXPRESSES(targetId, statementKey)
WHERE edge.targetId = this.id AND edge.statementKey > $from AND edge.statementKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.statementKey DESC
