// The actors who publish a document in which the statement stands; without a document or publisher there is no row.
MATCH (this)-[:FOUND_IN]->(:Document)-[edge:PUBLISHED_BY]->(node:Actor)
