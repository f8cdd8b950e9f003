// The actors that the statement is about; a statement about none yields no row.
MATCH (this)-[edge:ABOUT]->(node:Actor)
