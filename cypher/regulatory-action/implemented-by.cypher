// The regulatory actions that put this one into effect, newest first; without any there is no row.
MATCH (node:RegulatoryAction)-[edge:IMPLEMENTS]->()
USING INDEX SEEK edge:IMPLEMENTS(targetId, actionKey)
WHERE edge.targetId = this.id AND edge.actionKey > $from AND edge.actionKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.actionKey DESC
