// The actors to whom the action of the event applies; where it names none there is no row.
MATCH (this)<-[:HAS_EVENT]-(:RegulatoryAction)-[edge:APPLIES_TO]->(node:Actor)
