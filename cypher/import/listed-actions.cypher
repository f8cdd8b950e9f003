// The regulatory actions that are published in a list, in the order of their sort keys after the given one; none for an unknown list.
MATCH ()-[edge:PUBLISHED_IN]->()
USING INDEX edge:PUBLISHED_IN(targetId, actionKey)
WHERE edge.targetId = $list AND edge.actionKey > $after
WITH edge
ORDER BY edge.actionKey
LIMIT toInteger($count)
RETURN startNode(edge).id, edge.actionKey
