// The statements that stand in the document, each once, newest first; without any there is no row.
MATCH (node:Statement)-[edge:FOUND_IN]->()
USING INDEX SEEK edge:FOUND_IN(targetId, statementKey)
WHERE edge.targetId = this.id AND edge.statementKey > $from AND edge.statementKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.statementKey DESC
