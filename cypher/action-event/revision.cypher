// The revision of the action to which the event happened: they have one record.
MATCH (action:RegulatoryAction)-[:HAS_EVENT]->(this)
WITH action.revision AS node
