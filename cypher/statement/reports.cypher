// The statements that this one passes on; without any there is no row.
MATCH (this)-[edge:REPORTS]->(node:Statement)
