// Takes nodes that exist for writing until the transaction ends, and tells what each holds, as stored does. One row for each id that exists.
UNWIND $ids AS id
MATCH (node:Node {id: id})
SET node.id = id
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
