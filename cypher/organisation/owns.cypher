// The actors that the organisation may have owned on the day $on, or ever if it is null, by name; without any there is no row.
MATCH (node:Actor)-[edge:OWNED_BY]->()
USING INDEX SEEK edge:OWNED_BY(targetId, actorKey)
WHERE edge.targetId = this.id AND edge.actorKey > $from AND edge.actorKey < $to
  AND ($on IS NULL OR (coalesce(edge.fromEarliest, '0000-01-01') <= $on AND coalesce(edge.toLatest, '9999-12-31') >= $on))
WITH edge, node
ORDER BY edge.targetId, edge.actorKey
