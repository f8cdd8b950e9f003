// The statements made for the actor by others, newest first; without any there is no row.
MATCH (node:Statement)-[edge:ON_BEHALF_OF]->()
USING INDEX SEEK edge:ON_BEHALF_OF(targetId, statementKey)
WHERE edge.targetId = this.id AND edge.statementKey > $from AND edge.statementKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.statementKey DESC
