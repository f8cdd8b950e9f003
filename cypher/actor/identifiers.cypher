// The identifiers of the actor in outside registers, by scheme and value; without any there is no row.
MATCH (this)-[:IDENTIFIED_BY]->(node:Identifier)
WITH node
ORDER BY node.key
