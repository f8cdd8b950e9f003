// The actors for whom the statement is made; a statement in the speaker's own name yields no row.
MATCH (this)-[edge:ON_BEHALF_OF]->(node:Actor)
