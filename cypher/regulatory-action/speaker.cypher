// The actors who speak about the action; an action that nobody speaks about yields no row.
MATCH (this)<-[:ABOUT]-(:Statement)-[edge:ASSERTED_BY]->(node:Actor)
