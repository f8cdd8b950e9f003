// The documents tagged with the topic, newest first; without any there is no row.
MATCH (node:Document)-[edge:HAS_TOPIC]->()
USING INDEX SEEK edge:HAS_TOPIC(targetId, documentKey)
WHERE edge.targetId = this.id AND edge.documentKey > $from AND edge.documentKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.documentKey DESC
