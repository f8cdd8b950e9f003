// The actors who issue, propose or enforce the action; without any there is no row.
MATCH (this)-[edge:ISSUED_BY]->(node:Actor)
