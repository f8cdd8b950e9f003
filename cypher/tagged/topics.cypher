// The topics of a statement, claim, document or regulatory action, by name; without any there is no row.
MATCH (this)-[edge:HAS_TOPIC]->(node:Topic)
WITH edge, node
ORDER BY node.nameKey
