// The actors who made the statement or whom it is about, each once, by id; without any there is no row.
MATCH (this)-[:ASSERTED_BY|ABOUT]->(node:Actor)
WITH DISTINCT node
ORDER BY node.id
