// The actors who take a position on the claim in some statement; a claim that nobody voiced yields no row.
MATCH (this)<-[edge:EXPRESSES]-(:Statement)-[:ASSERTED_BY]->(node:Actor)
