// The statements that remark on this one, newest first; without any there is no row.
MATCH (node:Statement)-[edge:COMMENTS_ON]->()
USING INDEX SEEK edge:COMMENTS_ON(targetId, statementKey)
WHERE edge.targetId = this.id AND edge.statementKey > $from AND edge.statementKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.statementKey DESC
