// Periods whose end certainly lies before their beginning: the id, the beginning and the end.
MATCH (:Actor&Node)-[edge:$any($types)]->(:Node)
WHERE edge.toLatest < edge.fromEarliest
RETURN edge.id, edge.from, edge.to
