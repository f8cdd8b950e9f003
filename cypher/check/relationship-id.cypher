// Relationships whose id, or id of their end, does not follow from their ends: the id, and both as they should be.
MATCH (source:Node)-[edge]->(target:Node)
WITH
  edge,
  target.id AS targetId,
  source.id + ':' + type(edge) + ':' + target.id AS plain,
  CASE WHEN edge.order < 1000 THEN right('000' + toString(edge.order), 3) ELSE toString(edge.order) END AS place
WITH
  edge,
  CASE WHEN type(edge) IN $spanTypes THEN plain + ':' + coalesce(place, '000') ELSE plain END AS id,
  CASE WHEN coalesce(edge.order, 0) = 0 THEN targetId END AS targetId
WHERE coalesce(edge.id, '') <> id OR coalesce(edge.targetId, '') <> coalesce(targetId, '')
RETURN edge.id, id, edge.targetId, targetId
