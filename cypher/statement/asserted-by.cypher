// The actors who make the statement; a narration has no speaker and yields no row.
MATCH (this)-[edge:ASSERTED_BY]->(node:Actor)
