// The nodes of the given ids that have records of their own, in the order of the ids, with all that their records say; an unknown id yields no row. The columns are those of export/nodes.
UNWIND $ids AS id
MATCH (node:Node {id: id})
WHERE NOT node:ActionEvent
RETURN
  labels(node),
  node {.*, text: CASE WHEN size(node.text) <= $longest THEN node.text END},
  size(node.text) > $longest,
  COLLECT {
    MATCH (node)-[edge]->(target:Node)
    RETURN [type(edge), target.id, properties(edge), CASE type(edge) WHEN 'HAS_EVENT' THEN properties(target) END]
  },
  COLLECT {
    MATCH (node)-[:IDENTIFIED_BY]->(identifier:Identifier)
    RETURN identifier.key
  }
