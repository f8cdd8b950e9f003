// The claims that the statement affirms, denies or questions; a statement that makes no claim yields no row.
MATCH (this)-[edge:EXPRESSES]->(node:Claim)
