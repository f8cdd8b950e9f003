// The topics of the action of the event; where it has none there is no row.
MATCH (this)<-[:HAS_EVENT]-(:RegulatoryAction)-[edge:HAS_TOPIC]->(node:Topic)
