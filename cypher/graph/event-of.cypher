// The action to which the event happened, by the id of the relationship.
MATCH (this)<-[edge:HAS_EVENT]-(node:RegulatoryAction)
WHERE edge.id > $from AND edge.id < $to
WITH edge, node
ORDER BY edge.id
