// The documents that are copies of this one, newest first; without any there is no row.
MATCH (node:Document)-[edge:SYNDICATED_FROM]->()
USING INDEX SEEK edge:SYNDICATED_FROM(targetId, documentKey)
WHERE edge.targetId = this.id AND edge.documentKey > $from AND edge.documentKey < $to
WITH edge, node
ORDER BY edge.targetId DESC, edge.documentKey DESC
