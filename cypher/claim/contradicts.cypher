// The claims that cannot be true together with this one, as recorded from this side; without any there is no row.
MATCH (this)-[edge:CONTRADICTS]->(node:Claim)
