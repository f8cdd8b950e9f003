// The statements that repeat this one, newest first; without any there is no row.
MATCH (node:Statement)-[edge:REPEATS]->()
USING INDEX SEEK edge:REPEATS(targetId, statementKey)
WHERE edge.targetId = this.id AND edge.statementKey > $from AND edge.statementKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.statementKey DESC
