// What happened to the action, oldest first, those without a known beginning before them and undated ones last, and within a day in the order of an action's life; an action without a known event yields no row.
MATCH (this)-[:HAS_EVENT]->(node:ActionEvent)
WITH node
ORDER BY coalesce(node.onEarliest, CASE WHEN node.onLatest IS NOT NULL THEN '0000-01-01' END), node.onLatest, CASE node.kind WHEN 'PROPOSED' THEN 0 WHEN 'ANNOUNCED' THEN 1 WHEN 'ADOPTED' THEN 2 WHEN 'IN_FORCE' THEN 3 ELSE 4 END, node.id
