// The statements that this one confirms; without any there is no row.
MATCH (this)-[edge:CONFIRMS]->(node:Statement)
