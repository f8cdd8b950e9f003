// The documents that the actor publishes, newest first; without any there is no row.
MATCH (node:Document)-[edge:PUBLISHED_BY]->()
USING INDEX SEEK edge:PUBLISHED_BY(targetId, documentKey)
WHERE edge.targetId = this.id AND edge.documentKey > $from AND edge.documentKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.documentKey DESC
