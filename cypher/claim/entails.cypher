// The claims that follow from this one; without any there is no row.
MATCH (this)-[edge:ENTAILS]->(node:Claim)
