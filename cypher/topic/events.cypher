// The events of the regulatory actions filed under the topic, latest first; without any there is no row.
MATCH (start:Node {id: this.id})<-[:HAS_TOPIC]-(:RegulatoryAction)-[:HAS_EVENT]->(node:ActionEvent)
USING INDEX SEEK start:Node(id)
WHERE node.onKey > $from AND node.onKey < $to
WITH DISTINCT node
ORDER BY node.onKey DESC
