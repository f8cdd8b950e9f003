// The statements that this one disputes; without any there is no row.
MATCH (this)-[edge:DISPUTES]->(node:Statement)
