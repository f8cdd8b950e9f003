// Remembers of which action an event was that it lost by a change, also with the action itself. Returns how many are remembered.
UNWIND $rows AS row
WITH row
WHERE NOT EXISTS { (:RegulatoryAction&Node {id: row.actionId})-[:HAS_EVENT]->(:Node {id: row.eventId}) }
CREATE (former:FormerEvent)
SET former = row
RETURN count(former)
