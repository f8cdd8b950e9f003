// The statements tagged with the topic, newest first; without any there is no row.
MATCH (node:Statement)-[edge:HAS_TOPIC]->()
USING INDEX SEEK edge:HAS_TOPIC(targetId, statementKey)
WHERE edge.targetId = this.id AND edge.statementKey > $from AND edge.statementKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.statementKey DESC
