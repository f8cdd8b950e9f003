// Relationships whose key for pages is not what the node where they start has: the id, the name of the key, what it is, and what it should be.
MATCH (source:Node)-[edge]->(:Node)
WITH edge, source, labels(source) AS labels
UNWIND $keys AS rule
WITH
  edge,
  rule.edgeKey AS name,
  edge[rule.edgeKey] AS key,
  source[rule.nodeKey] AS sortKey,
  any(label IN labels WHERE label IN rule.labels) AND type(edge) = coalesce(rule.type, type(edge)) AND coalesce(edge.order, 0) = 0 AS hasKey
WITH edge, name, key, CASE WHEN hasKey THEN sortKey END AS expected, hasKey AND sortKey IS NULL AS isUnknown
WHERE NOT isUnknown AND coalesce(key, '') <> coalesce(expected, '')
RETURN edge.id, name, key, expected
