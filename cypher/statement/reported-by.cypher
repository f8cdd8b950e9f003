// The statements that pass this one on, newest first; without any there is no row.
MATCH (node:Statement)-[edge:REPORTS]->()
USING INDEX SEEK edge:REPORTS(targetId, statementKey)
WHERE edge.targetId = this.id AND edge.statementKey > $from AND edge.statementKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.statementKey DESC
