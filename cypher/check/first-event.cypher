// Regulatory actions whose first day, or the sort key with it, is not that of their events: the id, the day and the key that are stored, and the day of the events.
MATCH (action:RegulatoryAction&Node)
WITH action, COLLECT {
  MATCH (action)-[:HAS_EVENT]->(event:ActionEvent)
  WHERE event.onEarliest IS NOT NULL
  RETURN event.onEarliest AS day
  ORDER BY day
  LIMIT 1
}[0] AS first
WHERE coalesce(action.firstEventOn, '') <> coalesce(first, '')
  OR NOT coalesce(action.firstEventOnKey = coalesce(first, '0000-00-00') + '\t' + action.id, false)
RETURN action.id, action.firstEventOn, action.firstEventOnKey, first
