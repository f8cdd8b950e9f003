// The regulatory actions that the actor issues, proposes or enforces, newest first; without any there is no row.
MATCH (node:RegulatoryAction)-[edge:ISSUED_BY]->()
USING INDEX SEEK edge:ISSUED_BY(targetId, actionKey)
WHERE edge.targetId = this.id AND edge.actionKey > $from AND edge.actionKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.actionKey DESC
