// The statements that dispute this one, newest first; without any there is no row.
MATCH (node:Statement)-[edge:DISPUTES]->()
USING INDEX SEEK edge:DISPUTES(targetId, statementKey)
WHERE edge.targetId = this.id AND edge.statementKey > $from AND edge.statementKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.statementKey DESC
