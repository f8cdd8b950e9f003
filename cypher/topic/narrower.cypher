// The narrower topics directly below this one, by name; without any there is no row.
MATCH (node:Topic)-[edge:BROADER]->()
USING INDEX SEEK edge:BROADER(targetId, topicKey)
WHERE edge.targetId = this.id AND edge.topicKey > $from AND edge.topicKey < $to
WITH edge, node
ORDER BY edge.targetId, edge.topicKey
