// The documents in which a statement about the actor stands, latest first; without any there is no row.
MATCH (statement)-[about:ABOUT]->()
USING INDEX SEEK about:ABOUT(targetId, statementKey)
WHERE about.targetId = this.id AND about.statementKey > ''
MATCH (statement)-[:FOUND_IN]->(node:Document)
WITH DISTINCT node
WHERE node.publishedOnKey > $from AND node.publishedOnKey < $to
WITH node
ORDER BY node.publishedOnKey DESC
