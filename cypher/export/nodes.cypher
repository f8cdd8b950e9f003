// Every node that has a record of its own, in the order of ids, with all that its record says: labels, properties, the relationships that start there, and identifiers. Events come with their action. Long texts of documents are left out and marked.
MATCH (node:Node)
USING INDEX SEEK node:Node(id)
WHERE node.id >= '' AND NOT node:ActionEvent
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
ORDER BY node.id
