// The statements that this one corrects; without any there is no row.
MATCH (this)-[edge:CORRECTS]->(node:Statement)
