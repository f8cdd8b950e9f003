// Where the action stands on the day $on (today if it is null): the last event that may have happened by then tells, for certain if no date leaves room for another status; an action without such an event is NOT_STARTED.
UNWIND [coalesce($on, toString(date()))] AS day
WITH day, COLLECT {
  MATCH (this)-[:HAS_EVENT]->(event:ActionEvent)
  WHERE NOT event.kind IN ['AMENDED', 'DECISION_DUE'] AND coalesce(event.onEarliest, '0000-01-01') <= day
  WITH event, coalesce(event.onEarliest, '0000-01-01') AS first, coalesce(event.onLatest, '9999-12-31') AS last,
    CASE event.kind WHEN 'PROPOSED' THEN 0 WHEN 'ANNOUNCED' THEN 1 WHEN 'ADOPTED' THEN 2 WHEN 'IN_FORCE' THEN 3 ELSE 4 END AS stage
  RETURN {event: event, first: first, last: last, stage: stage, place: [first, last, stage, event.id]}
  ORDER BY [first, last, stage, event.id] DESC
} AS happened
WITH day, happened, happened[0].event AS event
WITH {
  status: coalesce(event.kind, 'NOT_STARTED'),
  since: event.on,
  event: event,
  certain: event IS NULL OR any(sure IN happened WHERE sure.event.kind = event.kind AND sure.last <= day
    AND all(other IN happened WHERE other.event.kind = event.kind
      OR other.last < sure.first OR (other.last = sure.first AND other.place < sure.place)
      OR (other.stage < sure.stage AND sure.stage < 4 AND other.first <= sure.last)))
} AS node
ORDER BY node.status
