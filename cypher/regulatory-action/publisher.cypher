// The actors who publish a document in which the action stands; without a document or publisher there is no row.
MATCH (this)-[:PUBLISHED_IN]->(:Document)-[edge:PUBLISHED_BY]->(node:Actor)
