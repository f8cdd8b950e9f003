// The actors who wrote the document; without a known author there is no row.
MATCH (this)-[edge:AUTHORED_BY]->(node:Actor)
