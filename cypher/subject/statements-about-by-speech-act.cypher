// The statements about an actor, a regulatory action or a topic that do `$value`, newest first; without any there is no row.
MATCH (node:Statement)-[edge:ABOUT]->()
USING INDEX SEEK edge:ABOUT(targetId, statementAct, statementKey)
WHERE edge.targetId = this.id AND edge.statementAct = $value AND edge.statementKey > $from AND edge.statementKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.statementAct DESC, edge.statementKey DESC
