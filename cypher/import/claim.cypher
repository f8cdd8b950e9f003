// Takes the nodes of a batch for writing and tells what each holds now: those that exist are locked until the transaction ends, those that do not are made, without a type. One row for each id.
UNWIND $ids AS id
MERGE (node:Node {id: id})
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
