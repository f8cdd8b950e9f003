// The regulatory actions that apply to the actor, newest first; without any there is no row.
MATCH (node:RegulatoryAction)-[edge:APPLIES_TO]->()
USING INDEX SEEK edge:APPLIES_TO(targetId, actionKey)
WHERE edge.targetId = this.id AND edge.actionKey > $from AND edge.actionKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.actionKey DESC
