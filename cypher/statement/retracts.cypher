// The statements that this one retracts; without any there is no row.
MATCH (this)-[edge:RETRACTS]->(node:Statement)
