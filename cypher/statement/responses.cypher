// The statements that answer this one, newest first; without any there is no row.
MATCH (node:Statement)-[edge:RESPONDS_TO]->()
USING INDEX SEEK edge:RESPONDS_TO(targetId, statementKey)
WHERE edge.targetId = this.id AND edge.statementKey > $from AND edge.statementKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.statementKey DESC
