// The statements that this one repeats; without any there is no row.
MATCH (this)-[edge:REPEATS]->(node:Statement)
