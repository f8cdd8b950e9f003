// The documents in which a statement about the actor stands, latest first; without any there is no row.
MATCH (start:Node {id: this.id})<-[:ABOUT]-(:Statement)-[:FOUND_IN]->(node:Document)
USING INDEX SEEK start:Node(id)
WHERE node.publishedOnKey > $from AND node.publishedOnKey < $to
WITH DISTINCT node
ORDER BY node.publishedOnKey DESC
