// What happened to the action, oldest first; an action without a known event yields no row.
MATCH (this)-[:HAS_EVENT]->(node:ActionEvent)
WITH node
ORDER BY node.onEarliest, node.onLatest, node.id
