// The documents in which the action is published; without any there is no row.
MATCH (this)-[edge:PUBLISHED_IN]->(node:Document)
