// The status that the events up to the day $on (today if it is null) give the action; an action without an event by then is NOT_STARTED.
OPTIONAL MATCH (this)-[:HAS_EVENT]->(event:ActionEvent)
WHERE NOT event.kind IN ['AMENDED', 'DECISION_DUE'] AND event.onEarliest <= coalesce($on, toString(date()))
WITH event
ORDER BY event.onEarliest DESC, event.onLatest DESC, event.kind = 'PROPOSED', event.kind = 'ANNOUNCED', event.kind = 'ADOPTED', event.id
LIMIT 1
WITH {status: coalesce(event.kind, 'NOT_STARTED'), since: event.on, certain: coalesce(event.onLatest <= coalesce($on, toString(date())), event IS NULL), event: event} AS node
ORDER BY node.status
