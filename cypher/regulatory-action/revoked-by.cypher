// The regulatory actions that revoke this one, newest first; without any there is no row.
MATCH (node:RegulatoryAction)-[edge:REVOKES]->()
USING INDEX SEEK edge:REVOKES(targetId, actionKey)
WHERE edge.targetId = this.id AND edge.actionKey > $from AND edge.actionKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.actionKey DESC
