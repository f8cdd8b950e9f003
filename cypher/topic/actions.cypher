// The regulatory actions tagged with the topic, newest first; without any there is no row.
MATCH (node:RegulatoryAction)-[edge:HAS_TOPIC]->()
USING INDEX SEEK edge:HAS_TOPIC(targetId, actionKey)
WHERE edge.targetId = this.id AND edge.actionKey > $from AND edge.actionKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.actionKey DESC
