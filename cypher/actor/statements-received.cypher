// The statements addressed to the actor, newest first; without any there is no row.
MATCH (node:Statement)-[edge:ADDRESSED_TO]->()
USING INDEX SEEK edge:ADDRESSED_TO(targetId, statementKey)
WHERE edge.targetId = this.id AND edge.statementKey > $from AND edge.statementKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.statementKey DESC
