// The years in which something happened to the action; events whose date does not settle on a year yield no row.
MATCH (this)-[:HAS_EVENT]->(event:ActionEvent)
WITH DISTINCT CASE WHEN left(event.onEarliest, 4) = left(event.onLatest, 4) THEN toInteger(left(event.onEarliest, 4)) END AS node
WHERE node IS NOT NULL
WITH node
