// The topics of a statement, claim, document or regulatory action; without any there is no row.
MATCH (this)-[edge:HAS_TOPIC]->(node:Topic)
