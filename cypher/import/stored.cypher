// What the nodes of the given ids hold, as they are claimed, but without taking them. One row for each id that exists.
UNWIND $ids AS id
MATCH (node:Node {id: id})
RETURN
  id,
  labels(node),
  properties(node),
  COLLECT {
    MATCH (node)-[edge]->(target:Node)
    RETURN [type(edge), target.id, properties(edge), CASE type(edge) WHEN 'HAS_EVENT' THEN properties(target) END]
  },
  COLLECT {
    MATCH (node)-[:IDENTIFIED_BY]->(identifier:Identifier)
    RETURN identifier.key
  },
  id(node)
