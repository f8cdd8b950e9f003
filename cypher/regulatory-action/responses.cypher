// The regulatory actions that respond to this one, newest first; without any there is no row.
MATCH (node:RegulatoryAction)-[edge:RESPONDS_TO]->()
USING INDEX SEEK edge:RESPONDS_TO(targetId, actionKey)
WHERE edge.targetId = this.id AND edge.actionKey > $from AND edge.actionKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.actionKey DESC
