// The actors who publish the document; without a known publisher there is no row.
MATCH (this)-[edge:PUBLISHED_BY]->(node:Actor)
