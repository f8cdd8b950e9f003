// The statements that the actor makes, newest first; without any there is no row.
MATCH (node:Statement)-[edge:ASSERTED_BY]->()
USING INDEX SEEK edge:ASSERTED_BY(targetId, statementKey)
WHERE edge.targetId = this.id AND edge.statementKey > $from AND edge.statementKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.statementKey DESC
