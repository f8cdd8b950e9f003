// The regulatory actions published in the document, newest first; without any there is no row.
MATCH (node:RegulatoryAction)-[edge:PUBLISHED_IN]->()
USING INDEX SEEK edge:PUBLISHED_IN(targetId, actionKey)
WHERE edge.targetId = this.id AND edge.actionKey > $from AND edge.actionKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.actionKey DESC
