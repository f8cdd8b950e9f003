// Relationships that stand more than once between the same two nodes: the id of the first node, the type, the id of the other, and how many there are.
MATCH (source:Node)
CALL (source) {
  MATCH (source)-[edge]->(target:Node)
  WHERE NOT type(edge) IN $spanTypes
  WITH type(edge) AS type, target.id AS targetId, count(*) AS times
  WHERE times > 1
  RETURN type, targetId, times
}
RETURN source.id, type, targetId, times
