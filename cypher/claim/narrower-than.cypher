// The wider claims of which this one is a special case; without any there is no row.
MATCH (this)-[edge:NARROWER_THAN]->(node:Claim)
