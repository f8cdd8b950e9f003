// The statements that correct this one, newest first; without any there is no row.
MATCH (node:Statement)-[edge:CORRECTS]->()
USING INDEX SEEK edge:CORRECTS(targetId, statementKey)
WHERE edge.targetId = this.id AND edge.statementKey > $from AND edge.statementKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.statementKey DESC
