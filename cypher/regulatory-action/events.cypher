// What happened to the action, oldest first, and within a day in the order of an action's life; an action without a known event yields no row.
MATCH (this)-[:HAS_EVENT]->(node:ActionEvent)
WITH node
ORDER BY node.onEarliest, node.onLatest, CASE node.kind WHEN 'PROPOSED' THEN 0 WHEN 'ANNOUNCED' THEN 1 WHEN 'ADOPTED' THEN 2 WHEN 'IN_FORCE' THEN 3 ELSE 4 END, node.id
