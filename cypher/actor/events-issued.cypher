// The events of the regulatory actions that the actor issued, proposed or enforces, latest first; without any there is no row.
MATCH (start:Node {id: this.id})<-[:ISSUED_BY]-(:RegulatoryAction)-[:HAS_EVENT]->(node:ActionEvent)
USING INDEX SEEK start:Node(id)
WHERE node.onKey > $from AND node.onKey < $to
WITH DISTINCT node
ORDER BY node.onKey DESC
